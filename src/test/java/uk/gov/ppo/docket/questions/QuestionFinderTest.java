package uk.gov.ppo.docket.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.ppo.docket.CpuTime;

class QuestionFinderTest {
  private static final Duration TWO_SECONDS = Duration.ofSeconds(2);

  private final QuestionFinder finder = new QuestionFinder();

  @Test
  void keepsTheRequestersOwnLabels() {
    assertThat(finder.find("1) How many vans?\n(b) Who drives them?\nQ3: Where are they kept?"))
        .extracting(FoundQuestion::label)
        .containsExactly("1)", "(b)", "Q3:");
  }

  @Test
  void numbersFromOneWhateverTheRequesterDid() {
    assertThat(finder.find("7. How many vans?\n8. Who drives them?"))
        .extracting(FoundQuestion::number)
        .containsExactly(1, 2);
  }

  @Test
  void readsAMarkerFarBehindTheWordsBeforeIt() {
    String gap = " ".repeat(14);
    assertThat(finder.find("Please say" + gap + "1. How many vans?" + gap + "2. Who drives them?"))
        .isNotEmpty();
  }

  @Test
  void leavesTheMarkerOutOfTheSpan() {
    String request = "Hello,\n\n  2. How many vans?";
    assertThat(finder.find(request))
        .singleElement()
        .satisfies(q -> assertThat(q.span().in(request)).isEqualTo("How many vans?"));
  }

  @Test
  void givesTheStemAsContext() {
    String request =
        "I ask about the motor pool.\n\nFor each year from 2020 to 2023, please state:\n\n"
            + "a) the number of vans\nb) the cost of fuel";
    assertThat(finder.find(request))
        .allSatisfy(
            q ->
                assertThat(contextOf(request, q))
                    .contains("For each year from 2020 to 2023, please state:"));
  }

  @Test
  void givesTheCategoriesAsContext() {
    String request =
        "I am interested in these contracts:\n1. Cleaning\n2. Catering\n\n"
            + "For each of these please give:\na) name of supplier\nb) annual cost";
    assertThat(finder.find(request))
        .hasSize(2)
        .allSatisfy(q -> assertThat(contextOf(request, q)).anyMatch(c -> c.contains("Catering")));
  }

  @Test
  void givesTheSectionHeadingAsContext() {
    String request =
        "1. Vans\n"
            + "a) How many are there?\n"
            + "b) What do they cost?\n"
            + "2. Bicycles\n"
            + "a) How many are there?";
    assertThat(contextOf(request, finder.find(request).get(2))).contains("Bicycles");
  }

  @Test
  void letsALaterNoteGovernEveryQuestion() {
    String request =
        "1. How many vans are there?\n2. What do they cost?\n\n"
            + "Figures for the last three financial years are enough for me.";
    assertThat(finder.find(request))
        .hasSize(2)
        .allSatisfy(
            q ->
                assertThat(contextOf(request, q))
                    .anyMatch(c -> c.contains("last three financial years")));
  }

  @Test
  void countsOffsetsInChars() {
    String request = "😀 Dear all,\n1. How many vans? 😀\n2. Who drives?";
    assertThat(finder.find(request))
        .extracting(FoundQuestion::text)
        .containsExactly("How many vans? 😀", "Who drives?");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\n", "\r\n\r\n", "\u0000", "-", "1.", "?", "--", "\ud83d"})
  void findsNothingInNothing(String request) {
    assertThat(finder.find(request)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1. ",
        "?",
        "(((",
        "1.",
        "a) ",
        "- x\n",
        "x\n",
        "1.1 a\n2.1 b\n3.1 c\n",
        "1. how many?\n",
        "(a) x (b) y ",
        "* X *Y ",
        "1) a\n- b\n",
        "e.g. ",
        "please send ",
        "a\n\n",
        "\n",
        "\t",
        "If yes, how?\n",
        "1. x\nz\n",
        "I.",
        "(i) ",
        "How many?\n\nIn 2020 to 2022.\n\n",
        "1. x?\n\nFor each year 2020:\n\n",
        "Title\n",
        "How many?\n\nIn the years 2020 to 2022.\n\n",
        "1. x?\n\nFor each year 2020:\n\n",
        "Could you send me eve..ished in 3412?\n",
        "Could you send me the number\nCould you?\n",
        "Q1 If yes, ",
        "2/ Q1 \n",
        "Dear Sir 1. \nRFI 1: 1.1 ?",
        "(i) Title \nQ1 a) ",
        "parka.What ",
        "1. Big 2. Bag ",
        "\no \nRFI 1: (A1) 2022 ",
        "Dear Sir (A1) a. Q1 "
      })
  void readsAMegabyteOfNoiseQuickly(String noise) {
    String request = noise.repeat((1 << 20) / noise.length());
    Duration used =
        CpuTime.of(
            () ->
                assertThat(finder.find(request))
                    .allSatisfy(q -> assertThat(q.span().isEmpty()).isFalse()));
    assertThat(used).as("CPU time").isLessThan(TWO_SECONDS);
  }

  @Test
  void readsNoMoreLinesThanAnybodyWrites() {
    assertThat(finder.find("- How many?\n".repeat(QuestionFinder.MOST_LINES + 50)))
        .hasSize(QuestionFinder.MOST_LINES);
  }

  private static List<String> contextOf(String request, FoundQuestion question) {
    return question.context().stream().map(span -> span.in(request)).toList();
  }
}
