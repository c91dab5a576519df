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

  private static final Pattern EARLIER =
      Pattern.compile(
          "\\b(?:(?:previous|earlier|prior|last|similar|identical|same)"
              + " (?:request|response|answer|reply|correspondence|enquiry)s?|(?:have|has|had|was|were|been)"
              + " (?:previously|already|also) (?:been"
              + " )?(?:asked|requested|answered|told|informed)|asked (?:us"
              + " )?(?:before|previously|already)|(?:cais|ymateb)"
              + " (?:blaenorol|cynharach)|(?:FOI|EIR|SAR|IR)[ /-]?\\d{1,6})\\b",
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
}
