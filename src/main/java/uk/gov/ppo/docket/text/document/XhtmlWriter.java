package uk.gov.ppo.docket.text.document;

import org.jsoup.nodes.Entities;

/** Writes the little HTML that lists, tables and paragraphs need to be turned into lines. */
final class XhtmlWriter {
  private final StringBuilder out = new StringBuilder();

  void raw(String markup) {
    out.append(markup);
  }

  /**
   * A paragraph; line ends and tabs inside it stay. It is a line, and an empty one a blank line:
   * people who write in an office program make blank lines themselves, and a blank line between all
   * paragraphs would hide which ones they meant to stand together.
   */
  void paragraph(String text) {
    String shown = text.isBlank() ? "&nbsp;" : Entities.escape(text);
    out.append("<div style=\"white-space:pre\">").append(shown).append("</div>");
  }

  /** A list item as its program numbered it: {@code (ii)}, at this depth from 0. */
  void item(String label, int depth, String text) {
    if (!text.isBlank()) {
      out.append("<li style=\"white-space:pre\" data-depth=\"").append(depth);
      out.append("\" data-label=\"").append(Entities.escape(label)).append("\">");
      out.append(Entities.escape(text.strip())).append("</li>");
    }
  }

  /** How much has been written. */
  int length() {
    return out.length();
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
