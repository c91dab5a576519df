package uk.gov.ppo.docket.citations;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A sentence with the law it cites.
 *
 * @param text the whole text
 * @param start index of its first char
 * @param end index after its last
 * @param acts those named in it
 * @param provisions those cited in it
 */
record Sentence(
    String text, int start, int end, List<CitedAct> acts, List<CitedProvision> provisions) {

  String words() {
    return text.substring(start, end);
  }

  String lower() {
    return words().toLowerCase(Locale.ROOT).replace('\n', ' ').replace('\r', ' ');
  }

  /** The one law it speaks of; nothing where that is none or several. */
  Optional<Law> onlyLaw() {
    Set<Law> laws = acts.stream().flatMap(act -> act.law().stream()).collect(Collectors.toSet());
    provisions.forEach(cited -> cited.law().ifPresent(laws::add));
    return laws.size() == 1 && acts.stream().allMatch(act -> act.law().isPresent())
        ? laws.stream().findFirst()
        : Optional.empty();
  }

  boolean cites(Law law, int number) {
    return provisions.stream().anyMatch(cited -> cited.isOf(law) && cited.number() == number);
  }

  /** A misquote of some of its words. */
  Misquote misquote(Slip slip, int from, int to, String right) {
    return new Misquote(slip, from, to, text.substring(from, to), right);
  }
}
