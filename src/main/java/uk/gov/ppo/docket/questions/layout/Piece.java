package uk.gov.ppo.docket.questions.layout;

import uk.gov.ppo.docket.questions.Span;

/**
 * A line, or the part of a line from one list marker to the next.
 *
 * @param marker what it begins with, or none
 * @param text the words after the marker, without white space at the ends; may be empty
 * @param indent columns before its line
 * @param afterBlank whether a blank line comes before it
 * @param within whether it begins in the middle of a line
 */
record Piece(Marker marker, Span text, int indent, boolean afterBlank, boolean within) {

  boolean isMarked() {
    return !marker.isNone();
  }
}
