package uk.gov.ppo.docket.questions.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import uk.gov.ppo.docket.questions.Span;
import uk.gov.ppo.docket.questions.wording.Asking;
import uk.gov.ppo.docket.questions.wording.Courtesy;
import uk.gov.ppo.docket.questions.wording.Scope;
import uk.gov.ppo.docket.questions.wording.Words;

/**
 * Joins lines that were broken only because the page was full.
 *
 * @param width where full lines end, in columns; 0 where lines are not wrapped
 * @param full how many lines end there
 * @param broken how many of those go on in lower case
 */
record Wrapping(int width, long full, long broken) {
  /** So many full lines are no accident. */
  private static final int MANY = 4;

  /** Mail is wrapped at 60 to 80 columns; lines beyond this are paragraphs. */
  private static final int WIDEST = 110;

  private static final int NARROWEST = 50;

  private static final Set<String> LEADING_ON =
      Set.of(
          "of",
          "the",
          "a",
          "an",
          "to",
          "in",
          "on",
          "at",
          "by",
          "for",
          "with",
          "from",
          "and",
          "or",
          "that",
          "which",
          "who",
          "where",
          "when",
          "whose",
          "including",
          "your",
          "our",
          "their",
          "its",
          "this",
          "these",
          "those",
          "any",
          "all",
          "each",
          "every",
          "as",
          "than",
          "between",
          "under",
          "over",
          "into",
          "about",
          "whether",
          "if",
          "not",
          "be",
          "been");

  /** How far short of the width a full line may fall, the next word being long. */
  private static final int RAGGED = 14;

  /** The lines with wrapped ones joined to those they go on from. */
  static List<Line> undo(String text, List<Line> lines) {
    Wrapping wrapping = of(text, lines);
    List<Line> joined = new ArrayList<>();
    BitSet stacked = Stacks.of(text, lines, NARROWEST);
    int column = 0;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      Line last = joined.isEmpty() ? line : joined.get(joined.size() - 1);
      if (!joined.isEmpty() && !stacked.get(i) && wrapping.joins(text, last, column, line)) {
        Span whole = last.span().to(line.span());
        joined.set(joined.size() - 1, new Line(whole, last.indent(), last.afterBlank()));
      } else {
        joined.add(line);
      }
      column = line.width();
    }
    return joined;
  }

  private static Wrapping of(String text, List<Line> lines) {
    int widest = lines.stream().mapToInt(Line::width).max().orElse(0);
    long full = lines.stream().filter(line -> line.width() > widest - RAGGED).count();
    boolean wrapped = widest <= WIDEST && widest >= NARROWEST && full > 1;
    return new Wrapping(wrapped ? widest : 0, full, wrapped ? brokenAt(text, lines, widest) : 0);
  }

  private static long brokenAt(String text, List<Line> lines, int widest) {
    return IntStream.range(1, lines.size())
        .filter(i -> lines.get(i - 1).width() > widest - RAGGED && !lines.get(i).afterBlank())
        .filter(i -> Character.isLowerCase(text.charAt(lines.get(i).span().start())))
        .count();
  }

  private boolean joins(String text, Line first, int column, Line second) {
    char last = text.charAt(first.span().end() - 1);
    int start = second.span().start();
    if (second.afterBlank() || ".?!:;|".indexOf(last) >= 0 || endsItem(text, first)) {
      return false;
    }
    if (isParallel(text, first, column, second) && (column < NARROWEST || full < MANY)) {
      return false;
    }
    boolean low = Character.isLowerCase(text.charAt(start));
    return (low || (isProven() && isFull(text, column, second) && !turnsToReply(text, second)))
        && isPlain(MarkerReader.any(text, start, second.span().end()));
  }

  /** A sentence that begins high and speaks of the reply goes on from no question. */
  private static boolean turnsToReply(String text, Line line) {
    Words words = Words.in(text, line.span());
    return Courtesy.isTerms(words)
        || Courtesy.isPlea(words)
        || Courtesy.isValediction(words)
        || words.at(0).equals("please");
  }

  /** {@code a note of it} is no item, though an a stands before it. */
  private static boolean isPlain(Marker marker) {
    return marker.isNone() || marker.family().equals(LooseMarkers.BARE);
  }

  /** {@code the cost; and} leads to the last item. */
  private static boolean endsItem(String text, Line line) {
    int end = line.span().end();
    return text.startsWith("; and", end - 5) || text.startsWith("; or", end - 4);
  }

  /** Items one below the other are no sentence that goes on. */
  private static boolean isParallel(String text, Line first, int column, Line second) {
    if (column >= NARROWEST && breaksOff(text, first, second)) {
      return false;
    }
    Words next = Words.in(text, second.span());
    Words words = next.at(0).equals("and") || next.at(0).equals("or") ? next.from(1) : next;
    if (Asking.opensAsQuestion(words)) {
      return true;
    }
    Words before = Words.in(text, first.span());
    boolean items = Asking.beginsItem(words) && (column < NARROWEST || Asking.beginsItem(before));
    return items || (before.atMost(2) && Scope.isYear(before.at(0)));
  }

  /** Items begin all high or all low, and end in no word that leads on. */
  private static boolean breaksOff(String text, Line first, Line second) {
    Words words = Words.in(text, first.span());
    int start = words.isEmpty() ? first.span().start() : words.startOf(0);
    boolean high = Character.isUpperCase(text.charAt(start));
    boolean low = Character.isLowerCase(text.charAt(second.span().start()));
    return low && (high || LEADING_ON.contains(words.at(words.count() - 1)));
  }

  /** Whether lines do break where the page is full, and go on in lower case. */
  private boolean isProven() {
    return broken > 0;
  }

  private boolean isFull(String text, int column, Line second) {
    int word = second.span().start();
    while (word < second.span().end() && !Character.isWhitespace(text.charAt(word))) {
      word++;
    }
    return width > 0 && column + 1 + word - second.span().start() > width - 4;
  }
}
