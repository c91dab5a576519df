package uk.gov.ppo.docket.citations;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sums and hours given for the cost limit of FOIA 2000 section 12. The Freedom of Information and
 * Data Protection (Appropriate Limit and Fees) Regulations 2004 (S.I. 2004/3244), regulations 3 and
 * 4(4): £600 for Part I of Schedule 1, £450 for all others, £25 an hour; so 24 or 18 hours.
 */
final class CostRule implements Rule {
  private static final Set<Integer> SUMS = Set.of(450, 600, 25);
  private static final Set<Integer> HOURS = Set.of(18, 24);

  private static final Pattern SUM =
      Pattern.compile("£\\s?(\\d{1,3}(?:,\\d{3}){0,2}|\\d{1,7})(?![\\d,])");

  private static final Pattern HOUR =
      Pattern.compile(
          "(?i)(?<![\\p{L}\\p{N}.,£-])"
              + Amounts.NUMBER
              + "(?:\\s?\\(\\d{1,3}\\))?[\\s-](?:hours?|hrs)(?!\\p{L})");

  private static final List<String> LIMITS =
      List.of("limit", "ceiling", "threshold", "cap ", "maximum", "set at", "exceed");

  private static final String RIGHT =
      "The appropriate limit is £600 (24 hours) for bodies in Part I of Schedule 1 and £450 (18"
          + " hours) for all others, at £25 an hour: S.I. 2004/3244, regulations 3 and 4.";

  @Override
  public List<Misquote> in(Sentence sentence) {
    String words = sentence.lower();
    boolean ofCost =
        sentence.cites(Law.FOIA, 12)
            || words.contains("appropriate limit")
            || words.contains("cost limit")
            || words.contains("section 12");
    if (!ofCost || LIMITS.stream().noneMatch(words::contains)) {
      return List.of();
    }
    List<Integer> found = new ArrayList<>();
    List<Misquote> wrong = new ArrayList<>();
    Matcher sums = SUM.matcher(sentence.text()).region(sentence.start(), sentence.end());
    while (sums.find()) {
      int sum = Integer.parseInt(sums.group(1).replace(",", ""));
      judge(sentence, sums, sum, SUMS.contains(sum), found, wrong);
    }
    Matcher hours = HOUR.matcher(sentence.text()).region(sentence.start(), sentence.end());
    while (hours.find()) {
      int number = Amounts.value(hours.group(1));
      if (number > 1) {
        judge(sentence, hours, number, HOURS.contains(number), found, wrong);
      }
    }
    if (wrong.isEmpty() && isMixedUp(found)) {
      wrong.add(sentence.misquote(Slip.OTHER_COST, sentence.start(), sentence.end(), RIGHT));
    }
    return wrong.stream().map(m -> trimmed(m)).toList();
  }

  private static void judge(
      Sentence sentence,
      Matcher at,
      int number,
      boolean right,
      List<Integer> found,
      List<Misquote> wrong) {
    found.add(number);
    if (!right) {
      wrong.add(sentence.misquote(Slip.OTHER_COST, at.start(), at.end(), RIGHT));
    }
  }

  /** {@code £600, or 18 hours}: each is right for others. */
  private static boolean isMixedUp(List<Integer> found) {
    return (found.contains(600)
            && found.contains(18)
            && !found.contains(450)
            && !found.contains(24))
        || (found.contains(450)
            && found.contains(24)
            && !found.contains(600)
            && !found.contains(18));
  }

  private static Misquote trimmed(Misquote m) {
    int lead = m.words().length() - m.words().stripLeading().length();
    String words = m.words().strip();
    return new Misquote(
        m.slip(), m.start() + lead, m.start() + lead + words.length(), words, m.right());
  }
}
