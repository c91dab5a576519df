package uk.gov.ppo.docket.reuse;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Answers that say neither that information is held nor that it is not (FOIA section 1(1)(a) set
 * aside, as by section 40(5B)). Such an answer must be the same whether or not the same was asked
 * before, so it may not speak of an earlier request.
 */
public final class NeitherConfirmNorDeny {
  private static final Pattern SAID =
      Pattern.compile(
          "\\b(?:neither\\s{1,3}confirm\\w{0,3}\\s{1,3}nor\\s{1,3}den\\w{1,4}"
              + "|(?:not|refus\\w{1,4}|declin\\w{1,3}|unable)\\s{1,3}(?:to\\s{1,3})?confirm\\s{1,3}(?:n?or|and\\s{1,3}will\\s{1,3}not)\\s{1,3}deny"
              + "|na\\s{1,3}chadarnhau\\s{1,3}na\\s{1,3}gwadu)\\b",
          Pattern.CASE_INSENSITIVE);

  /** Blanks stand for up to three of any kind: a letter's lines break anywhere. */
  private static final Pattern EARLIER =
      Pattern.compile(
          ("\\b(?:(?:previous|earlier|prior|last|similar|identical|same|repeat|repeated)"
               + " (?:request|response|answer|reply|correspondence|enquiry)s?|(?:have|has|had|was|were|been)"
               + " (?:previously|already|also) (?:been"
               + " )?(?:asked|requested|answered|told|informed)|asked (?:us"
               + " )?(?:before|previously|already)|our (?:response|reply|answer|letter)"
               + " (?:of|dated) |(?:cais|ymateb)"
               + " (?:blaenorol|cynharach)|(?:FOI|EIR|SAR|IR)[\\h/-]?\\d{1,6}\\b)")
              .replace(" ", "\\s{1,3}"),
          Pattern.CASE_INSENSITIVE);

  private NeitherConfirmNorDeny() {}

  /** Whether an answer neither confirms nor denies. */
  public static boolean isOne(String answer) {
    return SAID.matcher(answer).find();
  }

  /** The words of such an answer that would tell of an earlier request; none of any other. */
  public static List<String> earlierIn(String answer) {
    return isOne(answer)
        ? EARLIER.matcher(answer).results().map(MatchResult::group).distinct().toList()
        : List.of();
  }

  /**
   * The same of a whole letter, which names its own request and repeats what was asked.
   *
   * @param own words that are the new request's own: its reference, its questions
   */
  public static List<String> earlierIn(String letter, List<String> own) {
    String rest = oneLine(letter);
    for (String words : own) {
      rest = words.isBlank() ? rest : rest.replace(oneLine(words), " ");
    }
    return earlierIn(rest);
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
