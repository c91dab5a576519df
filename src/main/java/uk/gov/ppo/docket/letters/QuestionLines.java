package uk.gov.ppo.docket.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads a letter that repeats the questions without number or heading, each on lines of its own
 * above its answer, as where they are "set out in bold".
 */
final class QuestionLines {
  /** {@code A1. How many …?}: what a section's letter and number add. */
  private static final Pattern CODE = Pattern.compile("^\\(?[A-Z]?\\d{0,2}[.):]\\s*");

  private static final Pattern GREETING =
      Pattern.compile("(?:dear|annwyl)\\b.{0,60}", Pattern.CASE_INSENSITIVE);

  private static final int SHORT = 60; // characters; a broken line is longer

  private static final int LONGEST = 12; // lines of one question

  private QuestionLines() {}

  /** The pairs, in order; none where no line asks. */
  static List<PairFinder.Found> in(List<String> lines) {
    List<PairFinder.Found> found = new ArrayList<>();
    List<List<String>> waiting = new ArrayList<>();
    List<String> answer = new ArrayList<>();
    List<String> body = body(lines);
    for (int i = 0; i < body.size(); ) {
      int end = endOfQuestion(body, i);
      if (end > i) {
        if (!blank(answer)) {
          add(found, waiting, answer);
          waiting.clear();
        }
        answer = new ArrayList<>();
        waiting.add(question(body.subList(i, end)));
        i = end;
      } else {
        answer.add(body.get(i++));
      }
    }
    add(found, waiting, answer);
    return found;
  }

  private static void add(
      List<PairFinder.Found> found, List<List<String>> waiting, List<String> answer) {
    if (!blank(answer)) {
      waiting.forEach(
          question -> found.add(new PairFinder.Found("", question, List.copyOf(answer))));
    }
  }

  private static boolean blank(List<String> lines) {
    return lines.stream().allMatch(String::isBlank);
  }

  /** From the greeting to the standing paragraphs. */
  private static List<String> body(List<String> lines) {
    int from = 0;
    for (int i = 0; i < lines.size(); i++) {
      from = GREETING.matcher(lines.get(i)).matches() ? i + 1 : from;
    }
    return lines.subList(from, lines.size()).stream()
        .takeWhile(line -> !Mark.of(line).is(Mark.Kind.STANDING))
        .toList();
  }

  /** A question ends a paragraph or a line with its mark, and begins one. */
  private static int endOfQuestion(List<String> lines, int from) {
    boolean begins =
        from == 0
            || lines.get(from - 1).isEmpty()
            || ends(lines.get(from - 1))
            || startsAnew(lines.get(from - 1), lines.get(from));
    if (!begins || lines.get(from).isEmpty()) {
      return from;
    }
    for (int i = from; i < Math.min(lines.size(), from + LONGEST); i++) {
      String line = lines.get(i);
      if (i > from && startsAnew(lines.get(i - 1), line)) {
        return from;
      }
      if (line.endsWith("?") || line.endsWith("?\"") || line.endsWith("?”")) {
        return i + 1;
      }
      if (line.isEmpty() || ends(line)) {
        return asksFirst(lines, from, i);
      }
    }
    return from;
  }

  /** {@code Section B - Fees} above {@code B1. What is the fee?} is no part of it. */
  private static boolean startsAnew(String before, String line) {
    boolean high = !line.isEmpty() && Character.isUpperCase(line.charAt(0));
    return CODE.matcher(line).lookingAt() || before.length() < SHORT && high;
  }

  /** {@code Is there a policy? If so please supply it.} on one line. */
  private static int asksFirst(List<String> lines, int from, int at) {
    boolean alone =
        at == from && lines.get(from).matches("[A-Z][^.?]{8,160}\\? (?:If|Please)\\b.*");
    return alone ? from + 1 : from;
  }

  private static boolean ends(String line) {
    return !line.isEmpty() && ".?!:;”\"".indexOf(line.charAt(line.length() - 1)) >= 0;
  }

  private static List<String> question(List<String> lines) {
    List<String> question = new ArrayList<>(lines);
    question.set(0, CODE.matcher(question.getFirst()).replaceFirst(""));
    return question;
  }
}
