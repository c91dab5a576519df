package uk.gov.ppo.docket.text.lines;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * A table: one row a line, cells apart by tabs. Mail is laid out in tables too; a row whose cells
 * hold lists or tables, or that has one cell with words, keeps its cells' own lines.
 */
final class HtmlTable {
  private final int depth;

  HtmlTable(int depth) {
    this.depth = depth;
  }

  String lines(Element table) {
    List<String> rows = new ArrayList<>();
    for (Element child : table.children()) {
      if (child.normalName().equals("tr")) {
        rows.add(row(child));
      } else if (child.normalName().equals("caption")) {
        rows.add(HtmlLines.cell(child, depth + 1).text());
      } else {
        child.children().stream()
            .filter(row -> row.normalName().equals("tr"))
            .map(this::row)
            .forEach(rows::add);
      }
    }
    rows.removeIf(String::isBlank);
    return String.join("\n", rows);
  }

  private String row(Element row) {
    if (!HtmlVisibility.isSeen(row)) {
      return "";
    }
    List<HtmlCell> cells =
        row.children().stream()
            .filter(HtmlVisibility::isSeen)
            .map(cell -> HtmlLines.cell(cell, depth + 2))
            .toList();
    List<String> worded =
        cells.stream().map(HtmlCell::text).filter(text -> !text.isEmpty()).toList();
    if (worded.size() <= 1 || cells.stream().anyMatch(HtmlCell::structured)) {
      return String.join("\n", worded);
    }
    List<String> lines = cells.stream().map(HtmlCell::text).map(HtmlTable::onOneLine).toList();
    return String.join("\t", lines).stripTrailing();
  }

  private static String onOneLine(String cell) {
    return String.join(" ", cell.lines().map(String::strip).filter(l -> !l.isEmpty()).toList());
  }
}
