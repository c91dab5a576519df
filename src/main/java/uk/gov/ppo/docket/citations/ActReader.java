package uk.gov.ppo.docket.citations;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the Acts and Regulations that a text names. */
final class ActReader {
  private static final String YEAR = "(?:\\s{1,2}(?:of\\s)?\\(?([12]\\d{3})(?![\\d/–-])\\)?)?";

  /** Those whose provisions are known, by any of their names; a law of Scotland is another. */
  private enum Name {
    FOI(
        Law.FOIA,
        "freedom\\s{1,2}of\\s{1,2}information\\s{1,2}act|FOI\\s{1,2}act|FOIA|deddf\\s{1,2}rhyddid\\s{1,2}gwybodaeth"),
    ENVIRONMENT(
        Law.EIR,
        "environmental\\s{1,2}information\\s{1,2}regulations|EIRs?|rheoliadau\\s{1,2}gwybodaeth\\s{1,2}amgylcheddol"),
    PROTECTION(Law.DPA, "data\\s{1,2}protection\\s{1,2}act|DPA|deddf\\s{1,2}diogelu\\s{1,2}data"),
    REGULATION(
        Law.GDPR,
        "(?:UK|U\\.K\\.)?\\s?(?:GDPR|general\\s{1,2}data\\s{1,2}protection\\s{1,2}regulation)"),
    SCOTTISH(null, "FOISA|EISRs?");

    private final @Nullable Law law;
    private final Pattern pattern;

    Name(@Nullable Law law, String names) {
      this.law = law;
      this.pattern =
          Pattern.compile(
              "(?<![\\p{L}\\p{N}])(" + names + ")(?![\\p{L}\\p{N}])" + YEAR,
              Pattern.CASE_INSENSITIVE);
    }
  }

  /** The last word of a title, and its year: without a year it may be any Act spoken of before. */
  private static final Pattern TITLE_END =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(Acts?|Regulations|Rules|Order|Measure|Convention|Directive)"
              + "(\\s\\([A-Z][A-Za-z ]{1,30}\\))?(?![\\p{L}\\p{N}])"
              + YEAR);

  private static final Set<String> JOINERS =
      Set.of(
          "of", "and", "the", "in", "for", "to", "at", "on", "with", "etc", "work", "non", "party");

  private static final Set<String> NO_TITLE_WORDS =
      Set.of(
          "the",
          "under",
          "in",
          "by",
          "both",
          "this",
          "that",
          "see",
          "of",
          "and",
          "for",
          "to",
          "cite",
          "section",
          "sections",
          "at",
          "on",
          "with",
          "your",
          "our",
          "any",
          "an",
          "a");

  private static final int LONGEST_TITLE = 100;

  private ActReader() {}

  /** In the order they stand; none within another. */
  static List<CitedAct> in(String text) {
    List<CitedAct> acts = new ArrayList<>();
    for (Name name : Name.values()) {
      name.pattern.matcher(text).results().forEach(m -> acts.add(known(name.law, m)));
    }
    BitSet taken = new BitSet(text.length());
    acts.forEach(act -> taken.set(act.start(), act.end()));
    Matcher ends = TITLE_END.matcher(text);
    while (ends.find()) {
      int start = titleStart(text, ends.start());
      if (!taken.get(ends.start()) && start < ends.start()) {
        acts.add(other(text, start, ends));
      }
    }
    acts.sort(Comparator.comparingInt(CitedAct::start));
    return acts;
  }

  private static CitedAct known(@Nullable Law law, MatchResult m) {
    return new CitedAct(m.group(1).strip(), year(m.group(2)), law, m.start(1), m.end());
  }

  private static CitedAct other(String text, int start, Matcher end) {
    int titleEnd = end.group(2) == null ? end.end(1) : end.end(2);
    String title = text.substring(start, titleEnd).replaceAll("\\s+", " ");
    return new CitedAct(title, year(end.group(3)), null, start, end.end());
  }

  private static int year(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  /** The first of the capitalised words that lead to a title's last word. */
  private static int titleStart(String text, int end) {
    int start = end;
    int at = end;
    while (at > 0 && end - at < LONGEST_TITLE) {
      int wordEnd = at;
      while (wordEnd > 0 && isBetween(text.charAt(wordEnd - 1))) {
        wordEnd--;
      }
      int word = wordEnd;
      while (word > 0 && isInWord(text.charAt(word - 1))) {
        word--;
      }
      if (word == wordEnd || at - wordEnd > 3) {
        break;
      }
      String read = text.substring(word, wordEnd);
      boolean capital = Character.isUpperCase(read.charAt(0));
      if (!capital && !JOINERS.contains(read.toLowerCase(Locale.ROOT))) {
        break;
      }
      at = word;
      if (capital && !NO_TITLE_WORDS.contains(read.toLowerCase(Locale.ROOT))) {
        start = word;
      }
    }
    return start;
  }

  private static boolean isBetween(char c) {
    return c == ' ' || c == '(' || c == ')' || c == ',' || c == '\n' || c == '.' || c == '&';
  }

  private static boolean isInWord(char c) {
    return Character.isLetter(c) || c == '-' || c == '\'' || c == '’';
  }
}
