package uk.gov.ppo.docket.intake;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The references of cases that a subject may name, however people spell them. */
final class NamedReferences {
  private static final Pattern WORD = Pattern.compile("[0-9]++|\\p{IsAlphabetic}++");

  /** Digits that always fit a number. */
  private static final int LONGEST_NUMBER = 9;

  /** A subject names one case, and a year or two; each costs a query. */
  private static final int MOST_NUMBERS = 10;

  private final List<String> words;

  NamedReferences(String subject) {
    this.words = wordsOf(subject);
  }

  /** The numbers in the subject, which may be those of cases. */
  IntStream numbers() {
    return words.stream()
        .filter(word -> word.length() <= LONGEST_NUMBER && isNumber(word))
        .limit(MOST_NUMBERS)
        .mapToInt(Integer::parseInt);
  }

  /** {@code FOI 543} stands in "Re: foi-543", {@code FOI 54} does not. */
  boolean hold(String reference) {
    return Collections.indexOfSubList(words, wordsOf(reference)) >= 0;
  }

  private static boolean isNumber(String word) {
    return word.charAt(0) >= '0' && word.charAt(0) <= '9';
  }

  /** Runs of letters and runs of digits, lower case; all else only stands between them. */
  private static List<String> wordsOf(String text) {
    return WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).toList();
  }
}
