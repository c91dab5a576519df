package uk.gov.ppo.docket.citations;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An Act, or Regulations, named in a text.
 *
 * @param title as written, without the year: {@code Freedom of Information Act}, {@code FOIA}
 * @param year four digits, 0 where none was given
 * @param ours the law it is, null for one whose provisions are not known here
 * @param start index of its first char
 * @param end index after its last
 */
record CitedAct(String title, int year, @Nullable Law ours, int start, int end) {
  Optional<Law> law() {
    return Optional.ofNullable(ours);
  }
}
