package uk.gov.ppo.docket.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a letter that tells in a sentence what was asked, or quotes it there, and answers in the
 * paragraphs behind it: {@code You wished to know whether any notices were cancelled.}
 */
final class ToldRequest {
  private static final Pattern ASKED =
      Pattern.compile(
          "\\b(?:you (?:then |also |have |had"
              + " )?(?:asked|requested|wished|wanted|sought|wrote|enquired)(?: to know| to be told|"
              + " to see| to have| us| for| about| asking(?: for)?)*"
              + "|(?:request|enquiry|e-?mail|letter|correspondence)\\b[^.?:]{0,120}?(?:asking(?:"
              + " for)?|for a copy of|for|requesting|about|concerning|regarding))(?: the"
              + " following(?: information)?)?[,:]?\\s+(.+)",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** {@code You asked "How many?" We have six.}: question and answer in one paragraph. */
  private static final Pattern QUOTED =
      Pattern.compile(
          ".{0,40}?\\byou (?:\\w+ )?asked[^\"“]{0,30}[\"“]([^\"”]{5,600})[\"”]\\s*(.+)",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Pattern SENTENCE_END = Pattern.compile("[.?][\"”']?(?=\\s+[A-Z\"“]|$)");

  private ToldRequest() {}

  /** The pairs; none where nothing tells what was asked, or nothing comes after. */
  static List<PairFinder.Found> in(List<String> lines) {
    List<String> paragraphs = paragraphs(lines);
    List<PairFinder.Found> quoted = quoted(paragraphs);
    if (!quoted.isEmpty()) {
      return quoted;
    }
    for (int i = 0; i < paragraphs.size(); i++) {
      if (".:?\"'”’".indexOf(paragraphs.get(i).charAt(paragraphs.get(i).length() - 1)) < 0) {
        continue; // a heading tells no request
      }
      Matcher asked = ASKED.matcher(paragraphs.get(i));
      String rest = asked.find() ? asked.group(1).strip() : "";
      boolean led = rest.isEmpty() || paragraphs.get(i).endsWith(":");
      if (asked.reset().find() || led && isAsking(paragraphs.get(i))) {
        List<PairFinder.Found> pair = led ? below(paragraphs, i + 1) : told(paragraphs, i, rest);
        if (!pair.isEmpty()) {
          return pair;
        }
      }
    }
    return List.of();
  }

  private static boolean isAsking(String paragraph) {
    return paragraph.matches(
        "(?is).*\\b(?:you (?:have )?(?:asked|requested|wrote)|your request|request)\\b.{0,160}:");
  }

  private static List<PairFinder.Found> quoted(List<String> paragraphs) {
    List<PairFinder.Found> found = new ArrayList<>();
    for (String paragraph : paragraphs) {
      Matcher pair = QUOTED.matcher(paragraph);
      if (pair.matches()) {
        found.add(new PairFinder.Found("", List.of(pair.group(1)), List.of(pair.group(2))));
      }
    }
    return found;
  }

  /** The request is the paragraph below; what follows it answers. */
  private static List<PairFinder.Found> below(List<String> paragraphs, int at) {
    return at >= paragraphs.size()
        ? List.of()
        : pair(paragraphs.get(at), List.of(), paragraphs.subList(at + 1, paragraphs.size()));
  }

  private static List<PairFinder.Found> told(List<String> paragraphs, int at, String rest) {
    Matcher end = SENTENCE_END.matcher(rest);
    int to = end.find() ? end.end() : rest.length();
    String behind = rest.substring(to).strip();
    return pair(
        rest.substring(0, to),
        behind.isEmpty() ? List.of() : List.of(behind),
        paragraphs.subList(at + 1, paragraphs.size()));
  }

  private static List<PairFinder.Found> pair(
      String question, List<String> behind, List<String> further) {
    List<String> answer = new ArrayList<>();
    for (String paragraph : behind) {
      addUnlessProcess(answer, paragraph);
    }
    for (String paragraph : further) {
      addUnlessProcess(answer, paragraph);
    }
    return answer.isEmpty()
        ? List.of()
        : List.of(new PairFinder.Found("", List.of(question), answer));
  }

  private static void addUnlessProcess(List<String> answer, String paragraph) {
    if (!answer.isEmpty() || !Process.tells(paragraph)) {
      if (!answer.isEmpty()) {
        answer.add("");
      }
      answer.add(paragraph);
    }
  }

  /** The letter's paragraphs up to the standing ones, each on one line. */
  private static List<String> paragraphs(List<String> lines) {
    List<String> body =
        lines.stream().takeWhile(line -> !Mark.of(line).is(Mark.Kind.STANDING)).toList();
    List<String> paragraphs = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    boolean typed = body.stream().noneMatch(String::isEmpty);
    for (String line : body) {
      if (line.isEmpty() || typed) {
        flush(paragraphs, open);
      }
      open.append(open.isEmpty() || line.isEmpty() ? "" : " ").append(line);
    }
    flush(paragraphs, open);
    return paragraphs;
  }

  private static void flush(List<String> paragraphs, StringBuilder open) {
    if (!open.isEmpty()) {
      paragraphs.add(open.toString());
    }
    open.setLength(0);
  }
}
