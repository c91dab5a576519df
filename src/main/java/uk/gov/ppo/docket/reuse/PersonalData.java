package uk.gov.ppo.docket.reuse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what may be personal data in an old answer (UK GDPR article 4(1)), so that nobody sends it
 * again unseen. It would rather ask once too often: an officer looks at each.
 */
public final class PersonalData {
  private static final Pattern EMAIL =
      Pattern.compile("[\\w.+'-]{1,64}+@[\\w-]{1,63}+(?:\\.[\\w-]{1,63}+){1,8}+");

  /** Ten or eleven digits from 0, or +44, however they are grouped. */
  private static final Pattern PHONE =
      Pattern.compile("(?<![\\w.,/-])(?:\\+44|\\(?0)(?:[ ().-]{0,3}\\d){9,10}(?![\\d/])");

  private static final Pattern NAME =
      Pattern.compile(
          "\\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Dame|Prof|Professor|Rev)\\.?+ "
              + "\\p{Lu}[\\p{L}'’-]{0,30}+(?: \\p{Lu}[\\p{L}'’-]{0,30}+){0,2}+");

  private static final Pattern POSTCODE =
      Pattern.compile("\\b[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}\\b");

  /** National Insurance ({@code QQ 12 34 56 C}) and prison numbers ({@code A1234BC}). */
  private static final Pattern PERSONAL_NUMBER =
      Pattern.compile("\\b(?:[A-Z]{2} ?\\d{2} ?\\d{2} ?\\d{2} ?[A-D]|[A-Z]\\d{4}[A-Z]{2})\\b");

  private static final Pattern SIGNATURE =
      Pattern.compile(
          "(?im)^[ \\t]*+(?:yours (?:sincerely|faithfully|truly)|(?:kind|best) regards)\\b");

  private PersonalData() {}

  /** All such words in the order they stand; none where there is nothing to look at. */
  public static List<PersonalWords> in(String answer) {
    List<PersonalWords> found = new ArrayList<>();
    collect(PersonalKind.EMAIL, EMAIL, answer, found);
    collect(PersonalKind.PHONE, PHONE, answer, found);
    collect(PersonalKind.NAME, NAME, answer, found);
    collect(PersonalKind.POSTCODE, POSTCODE, answer, found);
    collect(PersonalKind.PERSONAL_NUMBER, PERSONAL_NUMBER, answer, found);
    collect(PersonalKind.SIGNATURE, SIGNATURE, answer, found);
    found.addAll(SmallCounts.in(answer));
    found.sort(Comparator.comparingInt(PersonalWords::start));
    return List.copyOf(found);
  }

  private static void collect(
      PersonalKind kind, Pattern pattern, String answer, List<PersonalWords> found) {
    Matcher matcher = pattern.matcher(answer);
    while (matcher.find()) {
      found.add(new PersonalWords(kind, matcher.start(), matcher.end()));
    }
  }
}
