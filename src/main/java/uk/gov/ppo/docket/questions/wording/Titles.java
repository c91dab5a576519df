package uk.gov.ppo.docket.questions.wording;

import uk.gov.ppo.docket.questions.Span;

/** Headings: short lines that name what comes and ask nothing. */
public final class Titles {
  private static final int LONGEST = 9;

  /** In a heading in capitals only words this short stay low. */
  private static final int LONGEST_LOW = 3;

  private static final Phrases NO_TITLE =
      Phrases.of("(please|if|also|and|or|in|for|a|an|the|number|total) *", "(yes|no|n)");

  private static final Phrases BREAKS_OFF =
      Phrases.of(
          "(for|of|in|by|to|with|and|or|the|a|an|per|from|at|on|was|were|is|are|as|into|between"
              + "|that|which|each|every|about|has|have|been|being|who)");

  private static final Phrases SECTIONS =
      Phrases.of(
          "(part|section|theme|topic|area|annex|appendix|schedule|category|rhan|adran)"
              + " (one|two|three|four|five|six|a|b|c|d|e|f|i|ii|iii|iv|v|1|2|3|4|5|6|7|8|9|10)");

  private Titles() {}

  /** Whether a stretch reads as a heading. */
  public static boolean isTitle(String text, Span span) {
    Words words = Words.in(text, span);
    if (words.isEmpty() || !words.atMost(LONGEST) || !startsHigh(text, span)) {
      return false;
    }
    char last = text.charAt(span.end() - 1);
    return ".?;,!".indexOf(last) < 0
        && !Asking.hasQuestionMark(text, span)
        && (!Asking.isInterrogative(words) || isInCapitals(text, span, words))
        && !Asking.requests(words)
        && !NO_TITLE.begin(words)
        && !BREAKS_OFF.begin(words.last(1));
  }

  /** Whether a line is {@code Part 2 - Signals}, {@code Section B}, or marked as a heading. */
  public static boolean isSection(String text, Span span) {
    Words words = Words.in(text, span);
    boolean marked =
        text.charAt(span.start()) == '#'
            || (text.startsWith("**", span.start()) && text.startsWith("**", span.end() - 2));
    boolean counted = SECTIONS.begin(words) && words.at(1).length() <= 3;
    return (marked || counted) && words.atMost(LONGEST + 4) && !Asking.hasQuestionMark(text, span);
  }

  /** Whether a stretch names its matter first and qualifies it in brackets before its colon. */
  public static boolean opensWithTitle(String text, Span span) {
    int bracket = text.indexOf('(', span.start(), span.end());
    boolean closes = bracket > span.start() && text.startsWith("):", span.end() - 2);
    return closes && isTitle(text, new Span(span.start(), bracket).trimmed(text));
  }

  /** {@code How Often Damp Is Reported}: every long word begins high. */
  private static boolean isInCapitals(String text, Span span, Words words) {
    int high = 0;
    for (int i = 0; words.has(i); i++) {
      char first = text.charAt(words.startOf(i));
      if (words.at(i).length() > LONGEST_LOW && Character.isLowerCase(first)) {
        return false;
      }
      high += Character.isUpperCase(first) ? 1 : 0;
    }
    return high > 2;
  }

  private static boolean startsHigh(String text, Span span) {
    char first = text.charAt(span.start());
    return Character.isUpperCase(first) || Character.isDigit(first);
  }
}
