package uk.gov.ppo.docket.citations;

import java.util.List;
import java.util.regex.Pattern;

/** Sections of FOIA called an exemption that are none: {@code the section 45 exemption}. */
final class ExemptionRule implements Rule {
  private static final int FIRST = 21;
  private static final int LAST = 44;

  private static final Pattern AFTER =
      Pattern.compile(
          "(?is)^\\s{0,2}(?:of\\s+(?:the\\s+)?(?:Act|FOIA|Freedom of Information"
              + " Act(?:\\s2000)?)\\s+)?(?:FOIA\\s+)?exemptions?\\b.*");

  private static final Pattern BEFORE =
      Pattern.compile(
          "(?is).*\\b(?:exemptions?|exempted|exempt)\\s+(?:from\\s+disclosure\\s+)?"
              + "(?:in|under|at|by virtue of)\\s+(?:FOIA\\s+)?(?:the\\s+)?$");

  @Override
  public List<Misquote> in(Sentence sentence) {
    return sentence.provisions().stream()
        .filter(cited -> cited.isOf(Law.FOIA) && Law.FOIA.has(cited.number(), cited.letter()))
        .filter(cited -> !isGround(cited.number()) && isCalledExemption(sentence, cited))
        .map(
            cited ->
                sentence.misquote(
                    Slip.NO_EXEMPTION,
                    cited.start(),
                    cited.end(),
                    "Section %s of the Act is no exemption; it is “%s”. The exemptions are sections 21 to 44."
                        .formatted(cited.base(), Law.FOIA.heading(cited.base()).orElse(""))))
        .toList();
  }

  /** What may be relied on to refuse; section 2 says what exemptions do. */
  private static boolean isGround(int number) {
    return number == 2 || number == 12 || number == 14 || (number >= FIRST && number <= LAST);
  }

  private static boolean isCalledExemption(Sentence sentence, CitedProvision cited) {
    String before = sentence.text().substring(sentence.start(), cited.start());
    String after = sentence.text().substring(cited.end(), sentence.end());
    return AFTER.matcher(after).matches() || BEFORE.matcher(before).matches();
  }
}
