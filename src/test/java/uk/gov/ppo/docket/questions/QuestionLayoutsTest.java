package uk.gov.ppo.docket.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The same questions in every layout people use: each is found, whatever stands around it. */
class QuestionLayoutsTest {
  /** Four questions of one kind, worded as a kind of requester words them. */
  private record Kind(String name, String... questions) {}

  private record Marker(String name, IntFunction<String> at) {}

  private static final List<Kind> KINDS =
      List.of(
          new Kind(
              "questions",
              "How many swans were rescued in 2022 and 2023?",
              "Is every lifeguard trained in first aid?",
              "Do you have a policy on benches? If so, please provide a copy.",
              "Has the harbour board met since March 2022 with a note of where the figures are"
                  + " kept?"),
          new Kind(
              "questions without a mark",
              "What did the fireworks display cost in 2023",
              "Who clears the snow under contract including any roads that have closed since 2020",
              "How long does it take to repair a street lamp",
              "Does the council own any horses"),
          new Kind(
              "things wanted",
              "Number of swans rescued in 2022 and 2023",
              "Minutes of the harbour board from March 2022 to June 2022",
              "A list of all the trees felled in 2023, with reasons and a note of where they stood",
              "Whether the council holds insurance for its drones"),
          new Kind(
              "things wanted, written low",
              "the total cost of the fireworks display in 2023",
              "the date on which the contract ends",
              "the policy on public benches across the whole of the area you look after",
              "the percentage of staff who have had fire training"),
          new Kind(
              "instructions",
              "Please state the total cost of the fireworks display in 2023.",
              "Explain why the regatta was cancelled in 2022.",
              "List all trees felled in 2023.",
              "Please confirm whether drones are insured."));

  static final List<Marker> MARKERS =
      List.of(
          new Marker("1.", n -> n + ". "),
          new Marker("1)", n -> n + ") "),
          new Marker("(1)", n -> "(" + n + ") "),
          new Marker("1 -", n -> n + " - "),
          new Marker("1/", n -> n + "/ "),
          new Marker("1", n -> n + " "),
          new Marker("1 on its own line", n -> n + ".\n"),
          new Marker("a)", n -> letter(n) + ") "),
          new Marker("a-", n -> letter(n) + "- "),
          new Marker("(i)", n -> List.of("(i) ", "(ii) ", "(iii) ", "(iv) ").get(n - 1)),
          new Marker("Q1", n -> "Q" + n + ". "),
          new Marker("Question 1:", n -> "Question " + n + ": "),
          new Marker("bullet", n -> "• "),
          new Marker("dash", n -> "- "),
          new Marker("star", n -> "* "),
          new Marker("nothing", n -> ""));

  private static final List<String> LEADS =
      List.of(
          "Under the Freedom of Information Act 2000, please provide the following information:",
          "Please could you tell me:",
          "Please answer for the financial years 2021/22 and 2022/23. I would like to know:",
          "I am a student of coastal towns. Please answer the following questions:");

  private static final List<String> ENDS =
      List.of(
          "",
          "Many thanks\n",
          "Kind regards,\nJo Bloggs\n",
          "Please send the information by email in Excel format.\n",
          "If this request exceeds the cost limit, please let me know how it can be narrowed.\n",
          "The information will be used for research and no individual will be identified.\n");

  private static char letter(int n) {
    return (char) ('a' + n - 1);
  }

  @ParameterizedTest
  @FieldSource("MARKERS")
  void areFoundBehindEveryMarker(Marker marker) {
    List<String> missed = new ArrayList<>();
    for (Kind kind : KINDS) {
      layouts(kind, marker)
          .filter(request -> !found(request).equals(List.of(kind.questions())))
          .forEach(request -> missed.add(kind.name() + "\n" + request + "\n-> " + found(request)));
    }
    assertThat(missed).isEmpty();
  }

  private static List<String> found(String request) {
    return new QuestionFinder()
        .find(request).stream().map(one -> one.text().replaceAll("\\s+", " ")).toList();
  }

  /** Every lead, gap and end, with long lines and with lines broken as mail programs break them. */
  private static Stream<String> layouts(Kind kind, Marker marker) {
    return LEADS.stream()
        .flatMap(lead -> Stream.of("\n", "\n\n").map(gap -> lead + gap + items(kind, marker, gap)))
        .flatMap(begun -> ENDS.stream().map(end -> "Dear team,\n\n" + begun + end))
        .flatMap(request -> Stream.of(request, wrapped(request)));
  }

  private static String items(Kind kind, Marker marker, String gap) {
    StringBuilder items = new StringBuilder();
    int number = 0;
    for (String question : kind.questions()) {
      items.append(marker.at().apply(++number)).append(question).append(gap);
    }
    return items.toString();
  }

  private static String wrapped(String request) {
    return request.lines().map(QuestionLayoutsTest::wrappedLine).reduce("", (a, b) -> a + b);
  }

  private static String wrappedLine(String line) {
    StringBuilder wrapped = new StringBuilder();
    int width = 0;
    for (String word : line.split(" ", -1)) {
      boolean full = width + word.length() > 71 && width > 0;
      wrapped.append(width == 0 ? "" : full ? "\n" : " ").append(word);
      width = full ? word.length() : width + 1 + word.length();
    }
    return wrapped.append("\n").toString();
  }
}
