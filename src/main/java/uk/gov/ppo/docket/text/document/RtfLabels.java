package uk.gov.ppo.docket.text.document;

import java.nio.charset.StandardCharsets;

/**
 * RTF with its list labels as plain words.
 *
 * <p>Word writes each label out as the reader sees it in a {@code \listtext} group, which Tika
 * 3.3.1 skips in favour of its own count. Renaming the group (an unknown control word, so its words
 * stay) and the list overrides (so that no second label is made) keeps Word's. Cells of a row,
 * which Tika puts on lines of their own, are set apart by tabs.
 */
final class RtfLabels {
  private static final int MAX_LABEL = 8;

  private RtfLabels() {}

  static byte[] spelledOut(byte[] rtf) {
    String text = new String(rtf, StandardCharsets.ISO_8859_1);
    StringBuilder out = new StringBuilder(text.length() + 64);
    int from = 0;
    for (int at = text.indexOf('\\'); at >= 0; at = text.indexOf('\\', from)) {
      int end = wordEnd(text, at + 1);
      out.append(text, from, at).append(replacement(text.substring(at, end)));
      from = end == at + 1 ? Math.min(at + 2, text.length()) : end;
      out.append(text, end, from);
    }
    return out.append(text, from, text.length()).toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  /** The lines with a blank, not a tab, between an item's label and its words. */
  static String setApart(String text) {
    return String.join("\n", text.lines().map(RtfLabels::setLabelApart).toList());
  }

  private static String setLabelApart(String line) {
    int tab = line.indexOf('\t');
    if (tab < 1 || tab > MAX_LABEL) {
      return line;
    }
    String label = line.substring(0, tab);
    if (label.equals("·") || label.equals("•")) {
      return "- " + line.substring(tab + 1);
    }
    return label.endsWith(".") || label.endsWith(")")
        ? label + " " + line.substring(tab + 1)
        : line;
  }

  private static String replacement(String word) {
    return switch (word) {
      case "\\listtext" -> "\\docketlabel";
      case "\\listoverridetable" -> "\\docketlists";
      case "\\cell", "\\nestcell" -> "\\tab";
      case "\\row", "\\nestrow" -> "\\par";
      default -> word;
    };
  }

  private static int wordEnd(String text, int from) {
    int end = from;
    while (end < text.length() && Character.isLetter(text.charAt(end)) && text.charAt(end) < 128) {
      end++;
    }
    return end;
  }
}
