package uk.gov.ppo.docket.citations;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A section, regulation or article cited in a text.
 *
 * @param number its number
 * @param letter the capital after it, empty for none
 * @param parts {@code (4)} and {@code (b)} of {@code 12(4)(b)}
 * @param ours the law it is cited from, null where that is not known
 * @param start index of its first char
 * @param end index after its last
 */
record CitedProvision(
    int number, String letter, List<String> parts, @Nullable Law ours, int start, int end) {

  Optional<Law> law() {
    return Optional.ofNullable(ours);
  }

  boolean isOf(Law law) {
    return ours == law;
  }

  /** {@code 12}, {@code 11A}. */
  String base() {
    return number + letter;
  }

  /** {@code 12(4)(b)}. */
  String whole() {
    return base() + String.join("", parts);
  }

  CitedProvision of(@Nullable Law law) {
    return new CitedProvision(number, letter, parts, law, start, end);
  }
}
