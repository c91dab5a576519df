package uk.gov.ppo.docket.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Reads letters whose answers have no mark: each numbered question is followed by its answer, or
 * all questions come first and the answers follow under the same numbers.
 */
final class NumberedAnswers {
  private static final Pattern ASKING =
      Pattern.compile(
          "(?:please|how|what|when|where|which|who|why|whether|is|are|was|were|do|does|did|has|have|can|could|would|a"
              + " copy|copies|the number|the total|details|provide|confirm|any|all|a"
              + " list|sut|faint|beth|pryd|ble|pwy|pam|a oes|nifer)\\b.*");

  private NumberedAnswers() {}

  /** Questions and answers in turn; none when the letter has no numbered questions. */
  static List<LetterPart> in(List<String> lines) {
    List<LetterPart> items = items(lines);
    int half = items.size() / 2;
    if (half > 0 && items.size() % 2 == 0 && items.get(half).number().equals("1")) {
      return inTwoLists(items, half);
    }
    return together(items.stream().flatMap(item -> split(item).stream()).toList());
  }

  /** Questions right before one another have the answer that follows the last of them. */
  private static List<LetterPart> together(List<LetterPart> parts) {
    List<LetterPart> joined = new ArrayList<>();
    List<String> open = new ArrayList<>();
    for (LetterPart part : parts) {
      if (part.isQuestion()) {
        open.add(part.number());
        joined.add(part);
      } else {
        joined.add(new LetterPart(part.kind(), String.join(",", open), part.lines()));
        open.clear();
      }
    }
    return joined;
  }

  /**
   * The numbered items, each with the lines up to the next; a list inside an answer stays in it.
   */
  private static List<LetterPart> items(List<String> lines) {
    List<LetterPart> items = new ArrayList<>();
    boolean open = false;
    for (String line : lines) {
      Mark mark = Mark.of(line);
      if (begins(mark, items)) {
        items.add(new LetterPart(Mark.Kind.QUESTION, mark.number(), new ArrayList<>()));
        items.getLast().lines().add(mark.rest());
        open = true;
      } else if (mark.is(Mark.Kind.STANDING)) {
        open = false;
      } else if (open) {
        items.getLast().lines().add(line);
      }
    }
    return items;
  }

  private static boolean begins(Mark mark, List<LetterPart> before) {
    if (!mark.is(Mark.Kind.NUMBERED) && !mark.is(Mark.Kind.QUESTION) || mark.number().isEmpty()) {
      return false;
    }
    boolean next = mark.number().equals("" + (before.isEmpty() ? 1 : nextAfter(before.getLast())));
    boolean again = mark.number().equals("1") && !before.isEmpty() && noneIsAnswered(before);
    boolean skips =
        !before.isEmpty() && mark.number().equals("" + (nextAfter(before.getLast()) + 1));
    return next && (isAsking(mark.rest()) || isSecondList(before))
        || skips && isAsking(mark.rest()) // a number was left out
        || again;
  }

  private static int nextAfter(LetterPart item) {
    return 1 + Integer.parseInt(item.number().replaceAll("\\D", ""));
  }

  private static boolean isSecondList(List<LetterPart> items) {
    return items.stream().filter(item -> item.number().equals("1")).count() > 1;
  }

  private static boolean noneIsAnswered(List<LetterPart> items) {
    return !isSecondList(items)
        && items.stream().allMatch(item -> split(item).size() == 1 || item == items.getLast());
  }

  private static boolean isAsking(String text) {
    return text.contains("?") || ASKING.matcher(text.toLowerCase(Locale.ROOT)).matches();
  }

  private static List<LetterPart> inTwoLists(List<LetterPart> items, int half) {
    List<LetterPart> parts = new ArrayList<>();
    for (int i = 0; i < half; i++) {
      parts.add(split(items.get(i)).getFirst());
      parts.add(new LetterPart(Mark.Kind.ANSWER, "" + (i + 1), items.get(half + i).lines()));
    }
    return parts;
  }

  private static boolean isOneParagraph(List<String> lines) {
    int end = lines.indexOf("");
    boolean alone = end < 0 || lines.subList(end, lines.size()).stream().allMatch(String::isEmpty);
    return alone && lines.stream().noneMatch(line -> line.endsWith("?"));
  }

  /** {@code 3) By whom? Van der Meer.}: the answer goes on where the question ends. */
  private static List<String> apart(List<String> lines) {
    List<String> apart = new ArrayList<>();
    boolean asked = false;
    for (String line : lines) {
      int mark = asked || line.endsWith("?") ? -1 : line.indexOf("? ");
      asked |= mark >= 0 || line.endsWith("?") || line.isEmpty();
      apart.add(mark < 0 ? line : line.substring(0, mark + 1));
      if (mark >= 0) {
        apart.add(line.substring(mark + 2));
      }
    }
    return apart;
  }

  /** The question ends with its last question mark at a line's end, else with its paragraph. */
  private static List<LetterPart> split(LetterPart item) {
    List<String> lines = isOneParagraph(item.lines()) ? apart(item.lines()) : item.lines();
    int end = endOfParagraph(lines);
    for (int i = 0; i < end; i++) {
      if (lines.get(i).endsWith("?")) {
        end = i + 1;
        while (end < lines.size() && lines.get(end).endsWith("?")) {
          end++;
        }
      }
    }
    List<String> answer = lines.subList(end, lines.size());
    LetterPart question =
        new LetterPart(Mark.Kind.QUESTION, item.number(), new ArrayList<>(lines.subList(0, end)));
    return answer.stream().allMatch(String::isEmpty)
        ? List.of(question)
        : List.of(
            question, new LetterPart(Mark.Kind.ANSWER, item.number(), new ArrayList<>(answer)));
  }

  /** Word processors put nothing between paragraphs: there a sentence ends one with its line. */
  private static int endOfParagraph(List<String> lines) {
    int blank = lines.indexOf("");
    if (blank >= 0) {
      return blank;
    }
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).endsWith(".") || lines.get(i).endsWith(":")) {
        return i + 1;
      }
    }
    return lines.size();
  }
}
