package uk.gov.ppo.docket.text.document;

/**
 * A line as it stands on a PDF's page; lengths in points.
 *
 * @param text its words, one blank between them
 * @param page the page, from 1
 * @param left where it begins
 * @param right where it ends
 * @param base how far below the page's upper edge it stands
 * @param firstWord how long its first word is
 * @param blank how long a blank of its font is
 */
record PdfLine(
    String text, int page, float left, float right, float base, float firstWord, float blank) {

  /** Whether this line's first word would not have fitted on the one before. */
  boolean hadNoRoomOn(PdfLine before, float edge) {
    return before.right + blank + firstWord > edge - blank;
  }

  /** Whether half a line more would have fitted on the one before: it was ended on purpose. */
  boolean hadAmpleRoomOn(PdfLine before, float edge) {
    return before.right + blank + firstWord < edge - (edge - before.left) / 5;
  }
}
