package uk.gov.ppo.docket.text.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a page carries beside its words: its number, and lines that stand at the top or foot of
 * every page. They would cut a question that goes on overleaf in two.
 */
final class PdfFurniture {
  private PdfFurniture() {}

  /** The lines without page numbers; a running line stays where it stands first. */
  static List<PdfLine> without(List<PdfLine> lines) {
    Map<String, Integer> pages = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      if (isAtEdge(lines, i)) {
        pages.merge(lines.get(i).text(), 1, Integer::sum);
      }
    }
    Set<String> seen = new HashSet<>();
    List<PdfLine> kept = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).text();
      boolean edge = isAtEdge(lines, i);
      boolean again = edge && pages.getOrDefault(text, 0) > 1 && !seen.add(text);
      if (!again && !(edge && isPageNumber(lines, i))) {
        kept.add(lines.get(i));
      }
    }
    return kept;
  }

  /** The first or last line of its page. */
  private static boolean isAtEdge(List<PdfLine> lines, int i) {
    int page = lines.get(i).page();
    return i == 0
        || i == lines.size() - 1
        || lines.get(i - 1).page() != page
        || lines.get(i + 1).page() != page;
  }

  /** {@code 3}, {@code Page 3}, {@code Page 3 of 4}, {@code 3/4}, of this very page. */
  private static boolean isPageNumber(List<PdfLine> lines, int i) {
    String text = lines.get(i).text();
    String number = String.valueOf(lines.get(i).page());
    String rest = text.startsWith("Page ") ? text.substring("Page ".length()) : text;
    return rest.equals(number)
        || (rest.startsWith(number + " of ") && isDigits(rest.substring(number.length() + 4)))
        || (rest.startsWith(number + "/") && isDigits(rest.substring(number.length() + 1)));
  }

  private static boolean isDigits(String text) {
    return !text.isEmpty() && text.chars().allMatch(Character::isDigit);
  }
}
