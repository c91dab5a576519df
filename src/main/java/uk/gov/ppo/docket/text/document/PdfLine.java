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
 * @param size the size of its font
 */
record PdfLine(
    String text, int page, float left, float right, float base, float firstWord, float size) {

  /** How long a blank is in nearly every font. */
  private static final float BLANK = 0.26f;

  /** Hardly any line falls short of the margin by more than this part of its length. */
  private static final float SLACK = 16;

  /** Whether this line's first word would not have fitted on the one before. */
  boolean hadNoRoomOn(PdfLine before, float edge) {
    return end(before) > edge - BLANK * size;
  }

  /** Whether a little more than that would have fitted: the line before was ended on purpose. */
  boolean hadAmpleRoomOn(PdfLine before, float edge) {
    return end(before) < edge - (edge - before.left) / SLACK;
  }

  private float end(PdfLine before) {
    return before.right + BLANK * size + firstWord;
  }

  /** How far below the line before it stands; not more than nothing on another page. */
  float below(PdfLine before) {
    return page == before.page ? base - before.base : 0;
  }
}
