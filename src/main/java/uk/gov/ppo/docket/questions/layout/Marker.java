package uk.gov.ppo.docket.questions.layout;

/**
 * What stands before a list item: {@code 2.}, {@code (b)}, {@code iv)}, {@code Q3}, {@code •}.
 *
 * @param family markers of one list share it: {@code 1.} and {@code 2.} do, {@code 1.} and {@code
 *     1)} do not; {@code 2a} and {@code 2b} do, {@code 2a} and {@code 3a} do not; empty for none
 * @param ordinal its place by its own counting, from 1; 0 for a bullet and for Roman numbers of
 *     several letters
 * @param roman its place if it is read as a Roman number; 0 where it cannot be
 * @param start where it begins
 * @param textStart where the item's words begin
 */
record Marker(String family, int ordinal, int roman, int start, int textStart) {
  /** No marker. */
  static final Marker NONE = new Marker("", 0, 0, 0, 0);

  boolean isNone() {
    return family.isEmpty();
  }

  boolean isBullet() {
    return ordinal == 0 && roman == 0 && !isNone();
  }

  /** Whether single letters count, which initials and stray brackets also look like. */
  boolean isLetter() {
    return family.indexOf('a') >= 0 || family.indexOf('A') >= 0;
  }

  /** Whether plain numbers count: {@code 1.}, {@code 2)}, {@code (3)}. */
  boolean isNumber() {
    return family.startsWith("n") && !family.equals("nth") || family.startsWith("(n");
  }

  /** The number before the letter in {@code 2a}; 0 elsewhere. */
  int outerNumber() {
    return family.startsWith("sub ")
        ? Integer.parseInt(family.substring(4, family.indexOf('x')))
        : 0;
  }

  /** The marker as written. */
  String label(String text) {
    return text.substring(start, textStart).strip();
  }
}
