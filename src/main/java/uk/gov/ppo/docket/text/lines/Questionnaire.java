package uk.gov.ppo.docket.text.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A table that somebody is to fill in: a column of questions beside empty columns for the answers.
 * Each question becomes a list item with the number it has in the table, on a line without tabs; a
 * table of anything else is data, and stays as it is.
 */
public final class Questionnaire {
  /** What stands above a column of questions. */
  private static final Set<String> QUESTION_HEADS =
      Set.of(
          "question",
          "questions",
          "query",
          "queries",
          "request",
          "requests",
          "information requested",
          "information required",
          "information request",
          "foi question",
          "foi questions",
          "foi request",
          "cwestiwn",
          "cwestiynau");

  /** What stands above a column that is to be filled in. */
  private static final Set<String> ANSWER_HEADS =
      Set.of(
          "answer",
          "answers",
          "your answer",
          "your answers",
          "response",
          "responses",
          "your response",
          "reply",
          "your reply",
          "council response",
          "comments",
          "comment",
          "please complete",
          "ateb",
          "atebion",
          "ymateb");

  /** How a question begins that is asked without its mark. */
  private static final Set<String> OPENERS =
      Set.of(
          "what",
          "who",
          "whom",
          "whose",
          "when",
          "where",
          "which",
          "why",
          "how",
          "do",
          "does",
          "did",
          "is",
          "are",
          "was",
          "were",
          "has",
          "have",
          "had",
          "will",
          "would",
          "can",
          "could",
          "please",
          "list",
          "give",
          "state",
          "provide",
          "confirm",
          "describe",
          "number",
          "total",
          "if",
          "beth",
          "pwy",
          "pryd",
          "sut",
          "faint",
          "ydych",
          "oes");

  /** A table with a title page above it is still one; further down it is something else. */
  private static final int HEAD_WITHIN = 20;

  /** This part of what stands beside the questions may be filled in. */
  private static final double FILLED = 0.3;

  /** This part of a column must ask where nothing above it says that it does. */
  private static final double ASKING = 0.6;

  private final List<List<String>> rows;
  private final int head;
  private final int column;

  private Questionnaire(List<List<String>> rows, int head, int column) {
    this.rows = rows;
    this.head = head;
    this.column = column;
  }

  /**
   * The lines of a table, where it is a questionnaire.
   *
   * @param rows their cells, each on one line
   */
  public static Optional<List<String>> lines(List<List<String>> rows) {
    for (int i = 0; i < Math.min(HEAD_WITHIN, rows.size()); i++) {
      int column = headed(rows.get(i));
      if (column >= 0) {
        Questionnaire headed = new Questionnaire(rows, i, column);
        return headed.isOpen() && headed.asked() > 0
            ? Optional.of(headed.lines())
            : Optional.empty();
      }
    }
    int width = rows.stream().mapToInt(List::size).max().orElse(0);
    for (int column = 0; column < width; column++) {
      Questionnaire plain = new Questionnaire(rows, -1, column);
      if (plain.isAsking() && plain.isOpen()) {
        return Optional.of(plain.lines());
      }
    }
    return Optional.empty();
  }

  /** The column of a heading row that holds questions; -1 where the row is none. */
  private static int headed(List<String> row) {
    for (int i = 0; i < row.size(); i++) {
      if (QUESTION_HEADS.contains(bare(row.get(i)))) {
        return i;
      }
    }
    return -1;
  }

  private static String bare(String cell) {
    return cell.toLowerCase(Locale.ROOT).replaceAll("[.:?*]", "").strip();
  }

  /** Whether the columns after the questions are for the most part empty. */
  private boolean isOpen() {
    int filled = 0;
    for (int i = head + 1; i < rows.size(); i++) {
      filled += isAsked(i) && isAnswered(rows.get(i)) ? 1 : 0;
    }
    return filled <= FILLED * asked();
  }

  private boolean isAnswered(List<String> row) {
    for (int i = column + 1; i < row.size(); i++) {
      if (!row.get(i).isEmpty() && !isNote(i)) {
        return true;
      }
    }
    return false;
  }

  /**
   * A column between the questions and the answers that explains: {@code Notes}, {@code Format}.
   */
  private boolean isNote(int index) {
    if (head < 0 || index >= rows.get(head).size()) {
      return false;
    }
    String title = bare(rows.get(head).get(index));
    return !title.isEmpty()
        && !ANSWER_HEADS.contains(title)
        && rows.get(head).stream().map(Questionnaire::bare).anyMatch(ANSWER_HEADS::contains);
  }

  /** Whether a column nobody named asks for the most part, and twice at least. */
  private boolean isAsking() {
    int asking = 0;
    for (int i = 0; i < rows.size(); i++) {
      asking += isAsked(i) && asks(cell(rows.get(i), column)) ? 1 : 0;
    }
    return asking >= 2 && asking >= ASKING * asked();
  }

  private static boolean asks(String cell) {
    String low = cell.toLowerCase(Locale.ROOT);
    int end = low.indexOf(' ');
    return cell.endsWith("?") || (end > 0 && OPENERS.contains(low.substring(0, end)));
  }

  private int asked() {
    int asked = 0;
    for (int i = head + 1; i < rows.size(); i++) {
      asked += isAsked(i) ? 1 : 0;
    }
    return asked;
  }

  /** Whether a row has words in the column of questions, and nothing but a number before them. */
  private boolean isAsked(int row) {
    List<String> cells = rows.get(row);
    if (row <= head || cell(cells, column).isEmpty()) {
      return false;
    }
    return cells.subList(0, column).stream().allMatch(c -> c.isEmpty() || isShort(c) || head >= 0)
        && cell(cells, column).codePoints().anyMatch(Character::isLetter);
  }

  private static boolean isShort(String cell) {
    return cell.length() <= 8;
  }

  private List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      lines.add(isAsked(i) ? item(rows.get(i)) : String.join("\t", rows.get(i)).strip());
    }
    lines.removeIf(String::isEmpty);
    return lines;
  }

  private String item(List<String> row) {
    StringBuilder item = new StringBuilder(label(row)).append(' ').append(row.get(column));
    for (int i = column + 1; i < row.size(); i++) {
      if (isNote(i) && !row.get(i).isEmpty()) {
        item.append(" | ").append(row.get(i));
      }
    }
    return item.toString();
  }

  /** {@code 3} and {@code 3.} become {@code 3.}, {@code Q3} becomes {@code Q3.} */
  private String label(List<String> row) {
    String number = column == 0 ? "" : row.get(column - 1).strip();
    if (!isNumber(number)) {
      return "-";
    }
    char last = number.charAt(number.length() - 1);
    return Character.isLetterOrDigit(last) ? number + "." : number;
  }

  /** {@code 3}, {@code 3.1)}, {@code Q3}, {@code b}; a code such as {@code ICT} is none. */
  private static boolean isNumber(String cell) {
    boolean counted = cell.codePoints().anyMatch(Character::isDigit) || cell.length() == 1;
    return counted && isShort(cell) && cell.indexOf(' ') < 0;
  }

  private static String cell(List<String> row, int column) {
    return column < row.size() ? row.get(column) : "";
  }
}
