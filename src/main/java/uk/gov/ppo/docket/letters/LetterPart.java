package uk.gov.ppo.docket.letters;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a letter under one mark.
 *
 * @param kind {@code QUESTION} or {@code ANSWER}
 * @param number as given in the letter, empty for none; an answer's may be several, {@code 3,4}
 * @param lines its lines, blank ones kept
 */
record LetterPart(Mark.Kind kind, String number, List<String> lines) {

  /** Parts a letter whose answers have a mark of their own ("Our response:"). */
  static List<LetterPart> of(List<String> lines) {
    List<Mark> marks = settled(lines.stream().map(Mark::of).toList());
    List<LetterPart> parts = new ArrayList<>();
    boolean inside = false;
    for (int i = 0; i < lines.size(); i++) {
      Mark mark = marks.get(i);
      if (mark.is(Mark.Kind.QUESTION) || mark.is(Mark.Kind.ANSWER)) {
        parts.add(new LetterPart(mark.kind(), mark.number(), new ArrayList<>()));
        parts.getLast().lines().add(mark.rest());
        inside = true;
      } else if (mark.is(Mark.Kind.STANDING) && startsParagraph(lines, i)) {
        inside = false;
      } else if (inside) {
        parts.getLast().lines().add(lines.get(i));
      }
    }
    return parts;
  }

  /** "…, which says that / you have the right to …" is a broken line and not a new paragraph. */
  private static boolean startsParagraph(List<String> lines, int i) {
    return i == 0 || lines.get(i - 1).isEmpty() || ".:!?)".contains(last(lines.get(i - 1)));
  }

  private static String last(String line) {
    return line.substring(line.length() - 1);
  }

  /**
   * Decides which numbered or told lines are questions: the one right before an answer, unless it
   * stands inside a question; and all those before a letter's first answer.
   */
  private static List<Mark> settled(List<Mark> marks) {
    List<Mark> settled = new ArrayList<>(marks);
    List<Integer> open = new ArrayList<>(); // numbered and told lines since the last sure mark
    Mark.Kind last = Mark.Kind.WORDS;
    for (int i = 0; i < marks.size(); i++) {
      Mark.Kind kind = marks.get(i).kind();
      if (kind == Mark.Kind.NUMBERED || kind == Mark.Kind.TOLD) {
        open.add(i);
      } else if (kind != Mark.Kind.WORDS) {
        if (kind == Mark.Kind.ANSWER && last != Mark.Kind.QUESTION) {
          boolean first = last == Mark.Kind.WORDS;
          open.stream()
              .skip(first ? 0 : Math.max(0, open.size() - 1))
              .forEach(n -> ask(settled, n));
        }
        open.clear();
        last = kind == Mark.Kind.STANDING && last == Mark.Kind.WORDS ? last : kind;
      }
    }
    return settled;
  }

  private static void ask(List<Mark> marks, int n) {
    Mark mark = marks.get(n);
    marks.set(n, new Mark(Mark.Kind.QUESTION, mark.number(), mark.rest()));
  }

  List<String> numbers() {
    return new Mark(kind, number, "").numbers();
  }

  boolean isQuestion() {
    return kind == Mark.Kind.QUESTION;
  }

  /** Its numbered items in the order of their numbers from 1; none when it is no such list. */
  List<LetterPart> items() {
    List<LetterPart> items = new ArrayList<>();
    for (String line : lines) {
      Mark mark = Mark.of(line);
      if (mark.is(Mark.Kind.NUMBERED) && mark.numbers().contains("" + (items.size() + 1))) {
        for (String number : mark.numbers()) { // "5 & 6." answers two
          items.add(new LetterPart(kind, number, new ArrayList<>(List.of(mark.rest()))));
        }
      } else if (!items.isEmpty()) {
        items.getLast().lines().add(line);
      }
    }
    return items;
  }
}
