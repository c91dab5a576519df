package uk.gov.ppo.docket.questions.layout;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.gov.ppo.docket.questions.Span;
import uk.gov.ppo.docket.questions.wording.Asking;
import uk.gov.ppo.docket.questions.wording.Courtesy;
import uk.gov.ppo.docket.questions.wording.Scope;
import uk.gov.ppo.docket.questions.wording.Sentences;
import uk.gov.ppo.docket.questions.wording.Words;

/** A line of a paragraph, looked at as the item of a list without markers. */
final class BareLine {
  /** Longer lines are prose. */
  private static final int LONGEST = 45;

  private static final int SHORT = 12;

  private static final int LONGEST_PERIOD = 4;

  /** {@code I request} leads without a colon. */
  private static final int SHORT_LEAD = 3;

  private static final Set<String> OF_THE_REPLY =
      Set.of("you", "i", "we", "this", "it", "possible", "not", "so", "for", "my", "your", "these");

  private final String text;
  private final Span span;
  private final Words words;
  private final boolean beginsParagraph;

  // runs overlap, and a line is asked about by each of them
  private @Nullable Boolean mayBeItem;
  private @Nullable Boolean asksAsItem;

  /**
   * A line of a request.
   *
   * @param text the whole request
   * @param span the line
   * @param beginsParagraph whether it is the first of its paragraph
   */
  BareLine(String text, Span span, boolean beginsParagraph) {
    this.text = text;
    this.span = span;
    this.words = Words.in(text, span);
    this.beginsParagraph = beginsParagraph;
  }

  Span span() {
    return span;
  }

  Words words() {
    return words;
  }

  boolean beginsParagraph() {
    return beginsParagraph;
  }

  /** Whether it ends in a colon and leads to something asked. */
  boolean leads() {
    char last = text.charAt(span.end() - 1);
    boolean breaksOff = words.atMost(SHORT_LEAD) && Character.isLetter(last);
    boolean announces = last == '.' && Asking.endsInAnnouncing(words) && Asking.requests(words);
    return (last == ':' || announces || breaksOff && words.at(0).equals("i"))
        && !Courtesy.isGreeting(words)
        && (Asking.approaches(words)
            || Asking.announces(words)
            || Asking.isInterrogative(words)
            || Scope.wantsOneTable(words));
  }

  /** Whether it can be an item at all. */
  boolean mayBeItem() {
    if (mayBeItem == null) {
      mayBeItem = isOneLine() && !isOfLetter() && (!Courtesy.opensAside(words) || isOnCondition());
    }
    return mayBeItem;
  }

  /** Whether it could be one among others, by its form alone. */
  boolean couldBeItem() {
    return isOneLine() && words.atMost(SHORT) && text.charAt(span.end() - 1) != '.';
  }

  private boolean isOneLine() {
    return words.has(0)
        && words.atMost(LONGEST)
        && !endsInColon()
        && !Tables.isRow(text, span)
        && Sentences.in(text, span).size() == 1;
  }

  /**
   * {@code If the gates are locked, the names of those with keys}; {@code If you cannot} is none.
   */
  private boolean isOnCondition() {
    return words.at(0).equals("if")
        && !OF_THE_REPLY.contains(words.at(1))
        && !Courtesy.isTerms(words)
        && !Asking.requests(words);
  }

  /** Whether it begins as an item does that asks. */
  boolean asksAsItem() {
    if (asksAsItem == null) {
      asksAsItem = Asking.beginsItem(words) || Asking.instructs(words);
    }
    return asksAsItem;
  }

  boolean hasQuestionMark() {
    return Asking.hasQuestionMark(text, span);
  }

  /** {@code 2021/22}, {@code 2023 to date}. */
  boolean isPeriod() {
    return words.atMost(LONGEST_PERIOD) && Scope.isYear(words.at(0));
  }

  /** {@code a) 2015/16 b) 2016/17}, the years of the line above. */
  boolean isOfNumbers() {
    int numbers = words.countOf(word -> Character.isDigit(word.charAt(0)));
    return numbers == words.count() || (numbers * 2 >= words.count() && words.has(2));
  }

  private boolean endsInColon() {
    return text.charAt(span.end() - 1) == ':';
  }

  private boolean isOfLetter() {
    return Courtesy.isGreeting(words)
        || Courtesy.isValediction(words)
        || Courtesy.isOwnStatement(words)
        || Courtesy.isPlea(words)
        || (Courtesy.isTerms(words) && !Asking.beginsItem(words))
        || Courtesy.isPlainTerms(words);
  }
}
