package uk.gov.ppo.docket.text.lines;

/**
 * Puts words on lines: blanks collapse, a paragraph stands off by one blank line, a list marker
 * waits for the words it belongs to, quoted lines carry their {@code >}.
 */
final class LineWriter {
  private final StringBuilder out = new StringBuilder();
  private final StringBuilder line = new StringBuilder();
  private String marker = "";
  private boolean blankWanted;
  private boolean spaceWanted;
  private int quoteDepth;
  private int lastDepth;

  /** Words of running text; any run of blanks in them is one space. */
  void words(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        spaceWanted = true;
      } else {
        put(c);
      }
    }
  }

  /** Text whose blanks and line ends count, as in {@code pre}. */
  void verbatim(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        forcedBreak();
      } else if (c != '\r') {
        put(c);
      }
    }
  }

  /** The label that goes before the next words: {@code "- "}, {@code " a. "}. */
  void mark(String label) {
    endLine();
    marker = label;
  }

  /** Ends a list item: items stand close, and a label no words came for is dropped. */
  void endItem() {
    endLine();
    marker = "";
    blankWanted = false;
  }

  /** Ends the line if there is anything on it. */
  void endLine() {
    spaceWanted = false;
    if (!line.isEmpty()) {
      flush();
    }
  }

  /** Ends the line, and asks for one blank line before whatever follows. */
  void endParagraph() {
    endLine();
    if (marker.isEmpty()) {
      blankWanted = true;
    }
  }

  /** A line break the writer asked for: a second one in a row leaves a blank line. */
  void forcedBreak() {
    spaceWanted = false;
    if (line.isEmpty()) {
      blankWanted = true;
    } else {
      flush();
    }
  }

  void enterQuote() {
    endLine();
    quoteDepth++;
  }

  void leaveQuote() {
    endLine();
    quoteDepth--;
  }

  /** All the lines so far, cleaned. */
  String text() {
    endLine();
    return CleanText.clean(out.toString());
  }

  private void put(char c) {
    if (line.isEmpty()) {
      line.append(marker);
      marker = "";
    } else if (spaceWanted) {
      line.append(' ');
    }
    spaceWanted = false;
    line.append(c);
  }

  private void flush() {
    if (blankWanted && !out.isEmpty()) {
      out.append(prefix(Math.min(quoteDepth, lastDepth))).append('\n');
    }
    blankWanted = false;
    out.append(prefix(quoteDepth)).append(line).append('\n');
    lastDepth = quoteDepth;
    line.setLength(0);
  }

  private static String prefix(int depth) {
    return depth == 0 ? "" : ">".repeat(depth) + " ";
  }
}
