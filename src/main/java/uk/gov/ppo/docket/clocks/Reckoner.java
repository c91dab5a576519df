package uk.gov.ppo.docket.clocks;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.gov.ppo.docket.casework.RequestKind;
import uk.gov.ppo.docket.deadline.ClockEvent;
import uk.gov.ppo.docket.deadline.ClockKind;
import uk.gov.ppo.docket.deadline.ClockState;
import uk.gov.ppo.docket.deadline.HolidaysUnknown;
import uk.gov.ppo.docket.deadline.StatutoryClock;
import uk.gov.ppo.docket.deadline.TimeLimits;

/** Computes what a clock says, from nothing but its case, the holidays and the limits. */
@Component
class Reckoner {
  private final StatutoryClock statutory;
  private final TimeLimits limits;

  Reckoner(StatutoryClock statutory, TimeLimits limits) {
    this.statutory = statutory;
    this.limits = limits;
  }

  /** The clock a case began with; none where nothing limits the time for an answer. */
  Optional<ClockKind> clockOf(ClockedCase aCase) {
    return aCase.kind() == RequestKind.INTERNAL_REVIEW && aCase.environmental()
        ? Optional.of(ClockKind.REVIEW_40)
        : limits.clockOf(codeOf(aCase.kind()));
  }

  private static String codeOf(RequestKind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  Reckoning reckon(ClockedCase aCase) {
    return clockOf(aCase).map(clock -> reckon(aCase, clock)).orElseGet(Reckoning.Unlimited::new);
  }

  private Reckoning reckon(ClockedCase aCase, ClockKind clock) {
    try {
      return new Reckoning.Due(
          inForce(aCase, clock),
          ClockState.after(aCase.events()),
          statutory.due(clock, aCase.received(), aCase.events()));
    } catch (HolidaysUnknown unknown) {
      return new Reckoning.Unknown(clock, String.valueOf(unknown.getMessage()));
    }
  }

  private static ClockKind inForce(ClockedCase aCase, ClockKind clock) {
    boolean extended =
        aCase.events().stream().anyMatch(event -> event instanceof ClockEvent.Extended);
    return extended ? clock.extended().orElse(clock) : clock;
  }

  /** Which working day today is for this case, the {@code k} of "day k of 20". */
  int dayOf(ClockedCase aCase, ClockKind clock, LocalDate today) {
    return statutory.dayOf(clock, aCase.received(), aCase.events(), today);
  }

  Optional<LocalDate> reviewUntil(LocalDate answered) {
    try {
      return Optional.of(statutory.due(ClockKind.REVIEW_WINDOW_40, answered, List.of()).date());
    } catch (HolidaysUnknown unknown) {
      return Optional.empty();
    }
  }

  String version() {
    return limits.version();
  }

  int lengthOf(ClockKind clock) {
    return limits.lengthOf(clock);
  }

  String sourceOf(ClockKind clock) {
    return limits.sourceOf(clock);
  }
}
