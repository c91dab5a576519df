package uk.gov.ppo.docket.questions.wording;

import uk.gov.ppo.docket.questions.Span;

/** Headings: short lines that name what comes and ask nothing. */
public final class Titles {
  private static final int LONGEST = 9;
  private static final Phrases NO_TITLE =
      Phrases.of("(please|if|also|and|or|in|for|a|an|the|number|total) *", "(yes|no|n)");

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
        && !Asking.isInterrogative(words)
        && !Asking.requests(words)
        && !NO_TITLE.begin(words);
  }

  /** Whether a stretch names its matter first and qualifies it in brackets before its colon. */
  public static boolean opensWithTitle(String text, Span span) {
    int bracket = text.indexOf('(', span.start(), span.end());
    boolean closes = bracket > span.start() && text.startsWith("):", span.end() - 2);
    return closes && isTitle(text, new Span(span.start(), bracket).trimmed(text));
  }

  private static boolean startsHigh(String text, Span span) {
    char first = text.charAt(span.start());
    return Character.isUpperCase(first) || Character.isDigit(first);
  }
}
