package uk.gov.ppo.docket.questions;

/**
 * A stretch of the request's text.
 *
 * @param start index of the first char
 * @param end index after the last char
 */
public record Span(int start, int end) {
  /** The words in this stretch. */
  public String in(String text) {
    return text.substring(start, end);
  }

  /** The stretch without white space at either end; empty, at its own start, when all is blank. */
  public Span trimmed(String text) {
    int from = start;
    int to = end;
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    return new Span(from, to);
  }

  /** The same stretch where so many chars were put before it. */
  Span moved(int by) {
    return new Span(start + by, end + by);
  }

  /** From here to the end of another stretch that ends no earlier. */
  public Span to(Span last) {
    return new Span(start, Math.max(end, last.end));
  }

  /** Whether nothing is left in it. */
  public boolean isEmpty() {
    return end <= start;
  }
}
