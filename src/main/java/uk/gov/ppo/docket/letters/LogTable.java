package uk.gov.ppo.docket.letters;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A disclosure log as a spreadsheet saves it: commas, semicolons, tabs or bars between the cells,
 * perhaps a title above the headings.
 *
 * @param rows all rows, the headings among them
 * @param headings which row they are
 */
record LogTable(List<Row> rows, int headings) {
  private static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');
  private static final int TITLES = 10; // rows above the headings
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /**
   * One row.
   *
   * @param line where it begins in the file, from 1
   */
  record Row(long line, List<String> cells) {
    boolean isBlank() {
      return cells.stream().allMatch(String::isBlank);
    }
  }

  /**
   * By its mark, else as UTF-8 where it can be that, else as Excel writes it without being asked.
   */
  static String decoded(byte[] content) {
    if (starts(content, 0xFF, 0xFE) || starts(content, 0xFE, 0xFF)) {
      return new String(content, StandardCharsets.UTF_16);
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException notUtf8) {
      return new String(content, WINDOWS);
    }
  }

  private static boolean starts(byte[] content, int first, int second) {
    return content.length > 1 && (content[0] & 0xFF) == first && (content[1] & 0xFF) == second;
  }

  /**
   * Reads a table with the separator under which most headings are known.
   *
   * @throws LetterUnreadable when it is no table under any, or has no column for the question
   */
  static LogTable of(String name, String text) {
    LogTable best = new LogTable(List.of(), 0);
    LetterUnreadable trouble = new LetterUnreadable(name + " has no line with a question");
    for (char separator : SEPARATORS) {
      try {
        LogTable table = found(rows(name, text, separator));
        best = table.known() > best.known() || best.rows().isEmpty() ? table : best;
      } catch (LetterUnreadable broken) {
        trouble = separator == SEPARATORS.getFirst() ? broken : trouble;
      }
    }
    if (best.rows().isEmpty()) {
      throw trouble;
    }
    return best;
  }

  private static LogTable found(List<Row> rows) {
    LogTable best = new LogTable(rows, 0);
    for (int i = 1; i < Math.min(TITLES, rows.size()); i++) {
      LogTable other = new LogTable(rows, i);
      best = other.known() > best.known() ? other : best;
    }
    return best;
  }

  /** How many headings are known; none counts where the question is not among them. */
  private int known() {
    if (rows.isEmpty()) {
      return 0;
    }
    LogColumn.Headers headers = LogColumn.recognised(rows.get(headings).cells());
    return headers.places().containsKey(LogColumn.QUESTION) ? headers.places().size() : 0;
  }

  List<String> head() {
    return rows.get(headings).cells();
  }

  /** The rows below the headings that hold anything. */
  Stream<Row> body() {
    return rows.stream().skip(headings + 1L).filter(row -> !row.isBlank());
  }

  private static List<Row> rows(String name, String text, char separator) {
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(separator)
            .setIgnoreEmptyLines(true)
            .setIgnoreSurroundingSpaces(true)
            .setTrim(true)
            .get();
    List<Row> rows = new ArrayList<>();
    try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
      long line = 1;
      for (CSVRecord row : parser) {
        rows.add(new Row(line, row.toList()));
        line = parser.getCurrentLineNumber() + 1;
      }
      return rows;
    } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
      throw new LetterUnreadable(name + " is not CSV: " + e.getMessage());
    }
  }
}
