package uk.gov.ppo.docket.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A table of questions and responses, a pair a row, written as marked lines. Cells come apart by
 * tabs; a table of anything else stays as it is.
 */
final class TableRows {
  private static final Set<String> QUESTION =
      Set.of(
          "question",
          "questions",
          "request",
          "requests",
          "your question",
          "your questions",
          "your request",
          "you asked",
          "information requested",
          "query",
          "queries",
          "cwestiwn");
  private static final Set<String> ANSWER =
      Set.of(
          "answer",
          "answers",
          "response",
          "responses",
          "reply",
          "our response",
          "our answer",
          "our reply",
          "council response",
          "trust response",
          "information provided",
          "ymateb",
          "ateb");

  private TableRows() {}

  /** The same text, each row of such a table as "Question 2: …" above "Our response: …". */
  static String marked(String text) {
    if (text.indexOf('\t') < 0) {
      return text;
    }
    List<String> written = new ArrayList<>();
    Columns columns = Columns.NONE;
    int row = 0;
    for (String line : text.lines().toList()) {
      List<String> cells = cells(line);
      Columns head = Columns.in(cells);
      if (head.areFound()) {
        columns = head;
        row = 0;
      } else if (columns.areFound() && cells.size() > columns.last()) {
        written.addAll(pair(cells, columns, ++row));
      } else {
        columns = line.isBlank() ? columns : Columns.NONE;
        written.add(line.replace('\t', ' '));
      }
    }
    return String.join("\n", written);
  }

  private static List<String> pair(List<String> cells, Columns columns, int row) {
    String question = cells.get(columns.question());
    String answer = cells.get(columns.answer());
    return question.isEmpty()
        ? List.of(answer) // a further row of the same answer
        : List.of("Question %d: %s".formatted(row, question), "Our response: " + answer, "");
  }

  private static List<String> cells(String line) {
    return Stream.of(line.split("\t", -1)).map(String::strip).toList();
  }

  /** Which cells hold question and answer; -1 while that is not known. */
  private record Columns(int question, int answer) {
    static final Columns NONE = new Columns(-1, -1);

    static Columns in(List<String> cells) {
      List<String> heads =
          cells.stream()
              .map(cell -> cell.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L} ]", "").strip())
              .toList();
      return new Columns(place(heads, QUESTION), place(heads, ANSWER));
    }

    private static int place(List<String> heads, Set<String> called) {
      for (int i = 0; i < heads.size(); i++) {
        if (called.contains(heads.get(i))) {
          return i;
        }
      }
      return -1;
    }

    boolean areFound() {
      return question >= 0 && answer >= 0;
    }

    int last() {
      return Math.max(question, answer);
    }
  }
}
