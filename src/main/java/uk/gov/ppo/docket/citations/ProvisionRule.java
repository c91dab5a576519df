package uk.gov.ppo.docket.citations;

import java.util.List;
import java.util.Optional;

/** Provisions that do not exist: section 8A FOIA, regulation 44 EIR, regulation 12(4)(f). */
final class ProvisionRule implements Rule {
  @Override
  public List<Misquote> in(Sentence sentence) {
    return sentence.provisions().stream()
        .flatMap(
            cited ->
                cited.law().flatMap(law -> wrong(law, cited)).stream()
                    .map(
                        right ->
                            sentence.misquote(
                                Slip.NO_SUCH_PROVISION, cited.start(), cited.end(), right)))
        .toList();
  }

  private static Optional<String> wrong(Law law, CitedProvision cited) {
    if (!law.has(cited.number(), cited.letter())) {
      return Optional.of(noSuch(law, cited.base()) + " " + nearest(law, cited));
    }
    String provision = cited.base();
    for (String part : cited.parts()) {
      Optional<String> last = law.lastPartOf(provision);
      if (last.isPresent() && isBehind(part, last.get())) {
        return Optional.of(
            "%s The last of %s %s is %s."
                .formatted(noSuch(law, provision + part), law.unit(), provision, last.get()));
      }
      provision += part;
    }
    return Optional.empty();
  }

  private static String noSuch(Law law, String provision) {
    return "There is no %s %s of %s.".formatted(law.unit(), provision, law.title());
  }

  private static String nearest(Law law, CitedProvision cited) {
    if (cited.number() > law.last()) {
      return "It ends at %s %d.".formatted(law.unit(), law.last());
    }
    return law.heading(Integer.toString(cited.number()))
        .map(heading -> "%s %d is “%s”.".formatted(capital(law.unit()), cited.number(), heading))
        .orElse("");
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  /** Whether a part comes after the last one; both are numbers or single small letters. */
  private static boolean isBehind(String part, String last) {
    String asked = part.substring(1, part.length() - 1);
    String end = last.substring(1, last.length() - 1);
    if (isNumber(asked) && isNumber(end)) {
      return Integer.parseInt(asked) > Integer.parseInt(end);
    }
    return isLetter(asked) && isLetter(end) && asked.charAt(0) > end.charAt(0);
  }

  private static boolean isNumber(String part) {
    return part.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static boolean isLetter(String part) {
    return part.length() == 1 && part.charAt(0) >= 'a' && part.charAt(0) <= 'z';
  }
}
