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
        rows.add(HtmlLines.of(child, depth + 1));
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
    List<String> cells =
        row.children().stream()
            .filter(HtmlVisibility::isSeen)
            .map(cell -> HtmlLines.of(cell, depth + 2))
            .toList();
    List<String> worded = cells.stream().filter(cell -> !cell.isEmpty()).toList();
    if (worded.size() <= 1 || isLayout(row)) {
      return String.join("\n", worded);
    }
    return String.join("\t", cells.stream().map(HtmlTable::onOneLine).toList()).stripTrailing();
  }

  private static boolean isLayout(Element row) {
    return row.selectFirst("table, li + li, li + * li") != null;
  }

  private static String onOneLine(String cell) {
    return String.join(" ", cell.lines().map(String::strip).filter(l -> !l.isEmpty()).toList());
  }
}
