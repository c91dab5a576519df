package uk.gov.ppo.docket.text.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * A table: one row a line, cells apart by tabs. Mail is laid out in tables too; a row whose cells
 * hold lists or tables, or that has one cell with words, keeps its cells' own lines.
 */
final class HtmlTable {
  private static final int QUESTION_LINES = 4;

  private final int depth;

  HtmlTable(int depth) {
    this.depth = depth;
  }

  String lines(Element table) {
    List<Row> rows = new ArrayList<>();
    String caption = "";
    for (Element child : table.children()) {
      if (child.normalName().equals("tr")) {
        rows.add(row(child));
      } else if (child.normalName().equals("caption")) {
        caption = HtmlLines.cell(child, depth + 1).text();
      } else {
        child.children().stream()
            .filter(row -> row.normalName().equals("tr"))
            .map(this::row)
            .forEach(rows::add);
      }
    }
    List<String> lines = new ArrayList<>(List.of(caption));
    lines.addAll(lines(rows));
    lines.removeIf(String::isBlank);
    return String.join("\n", lines);
  }

  private static List<String> lines(List<Row> rows) {
    boolean layout = rows.stream().anyMatch(Row::isLayout);
    Optional<List<String>> asked =
        layout ? Optional.empty() : Questionnaire.lines(rows.stream().map(Row::cells).toList());
    return asked.orElseGet(() -> rows.stream().map(Row::lines).toList());
  }

  /**
   * A row: its cells, each on one line, and how it is written where it is one of a table of data.
   */
  private record Row(List<String> cells, String lines, boolean isLayout) {}

  private Row row(Element row) {
    if (!HtmlVisibility.isSeen(row)) {
      return new Row(List.of(), "", false);
    }
    List<HtmlCell> cells =
        row.children().stream()
            .filter(HtmlVisibility::isSeen)
            .map(cell -> HtmlLines.cell(cell, depth + 2))
            .toList();
    List<String> flat = cells.stream().map(HtmlCell::text).map(HtmlTable::onOneLine).toList();
    List<String> worded =
        cells.stream().map(HtmlCell::text).filter(text -> !text.isEmpty()).toList();
    boolean structured = cells.stream().anyMatch(cell -> cell.structured() || isLong(cell.text()));
    if (worded.size() <= 1 || cells.stream().anyMatch(HtmlCell::structured)) {
      return new Row(flat, String.join("\n", worded), structured);
    }
    return new Row(flat, String.join("\t", flat).stripTrailing(), false);
  }

  /** More lines than a question takes: a letter laid out in a table. */
  private static boolean isLong(String cell) {
    return cell.lines().count() > QUESTION_LINES;
  }

  private static String onOneLine(String cell) {
    return String.join(" ", cell.lines().map(String::strip).filter(l -> !l.isEmpty()).toList());
  }
}
