package uk.gov.ppo.docket.questions.layout;

import java.util.List;
import uk.gov.ppo.docket.questions.Span;

/**
 * Whether line ends are breaks or only the page's width.
 *
 * @param width the longest line, in chars
 */
record Wrapping(int width) {
  /** Mail is wrapped at 60 to 80 columns; lines beyond this are paragraphs. */
  private static final int WIDEST = 110;

  private static final int NARROWEST = 45;

  static Wrapping of(List<Line> lines) {
    return new Wrapping(
        lines.stream().mapToInt(line -> line.span().end() - line.span().start()).max().orElse(0));
  }

  /** Whether the second line only goes on where the first had no room. */
  boolean joins(String text, Piece first, Piece second) {
    if (second.afterBlank() || first.text().isEmpty()) {
      return false;
    }
    char last = text.charAt(first.text().end() - 1);
    boolean unfinished = ".?!:;".indexOf(last) < 0;
    boolean low = Character.isLowerCase(text.charAt(second.text().start()));
    return (unfinished && low) || isFull(text, first.text(), second.text());
  }

  private boolean isFull(String text, Span first, Span second) {
    int word = second.start();
    while (word < second.end() && !Character.isWhitespace(text.charAt(word))) {
      word++;
    }
    int needed = first.end() - first.start() + 1 + word - second.start();
    return width <= WIDEST && width >= NARROWEST && needed > width - 4;
  }
}
