package uk.gov.ppo.docket.text.lines;

/**
 * Paragraphs of {@code format=flowed} text (RFC 3676): a line ending in a space goes on in the
 * next, a leading space is stuffing, and each quote depth flows by itself.
 */
public final class FlowedText {
  private final StringBuilder out = new StringBuilder();
  private final boolean deletesSpace;
  private int depth;
  private boolean open;

  private FlowedText(boolean deletesSpace) {
    this.deletesSpace = deletesSpace;
  }

  /**
   * The text with its soft line breaks undone.
   *
   * @param deletesSpace whether DelSp=yes was declared (RFC 3676 section 4.1)
   */
  public static String unwrap(String text, boolean deletesSpace) {
    FlowedText flowed = new FlowedText(deletesSpace);
    text.lines().forEach(flowed::line);
    return flowed.out.toString();
  }

  private void line(String raw) {
    int quotes = quoteDepth(raw);
    String line = unstuffed(raw.substring(quotes));
    boolean goesOn = open && quotes == depth && !isSignatureMark(line);
    if (!goesOn) {
      startLine(quotes);
    }
    depth = quotes;
    open = line.endsWith(" ") && !isSignatureMark(line);
    out.append(open && deletesSpace ? line.substring(0, line.length() - 1) : line);
  }

  private void startLine(int quotes) {
    if (!out.isEmpty()) {
      out.append('\n');
    }
    out.append(">".repeat(quotes)).append(quotes > 0 ? " " : "");
  }

  private static int quoteDepth(String line) {
    int depth = 0;
    while (depth < line.length() && line.charAt(depth) == '>') {
      depth++;
    }
    return depth;
  }

  private static String unstuffed(String line) {
    return line.startsWith(" ") ? line.substring(1) : line;
  }

  /** RFC 3676 section 4.3: the signature mark ends in a space and yet does not flow. */
  private static boolean isSignatureMark(String line) {
    return line.equals("-- ");
  }
}
