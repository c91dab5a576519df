package uk.gov.ppo.docket.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * Something on record about a case.
 *
 * @param words what it says; a person's name, an exemption's section
 * @param onDay the day it is about, null for none
 * @param figure how much, in the unit of its kind, null for none
 * @param who recorded it
 * @param at when it was recorded
 */
public record CaseFact(
    FactKind kind,
    String words,
    @Nullable LocalDate onDay,
    @Nullable Double figure,
    String who,
    Instant at) {
  /** The day it is about. */
  public Optional<LocalDate> day() {
    return Optional.ofNullable(onDay);
  }

  /** How much; hours, for an estimate of cost. */
  public OptionalDouble amount() {
    return figure == null ? OptionalDouble.empty() : OptionalDouble.of(figure);
  }
}
