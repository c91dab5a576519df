package uk.gov.ppo.docket.questions.layout;

import uk.gov.ppo.docket.questions.Span;

/** Tables typed or pasted into a letter. */
public final class Tables {
  private Tables() {}

  /** Whether a line is a row: cells with bars between them, or one with a bar behind it. */
  public static boolean isRow(String text, Span line) {
    int bars = 0;
    for (int i = line.start(); i < line.end(); i++) {
      bars += text.charAt(i) == '|' ? 1 : 0;
    }
    return bars > 1 || (bars == 1 && text.charAt(line.end() - 1) == '|');
  }
}
