package uk.gov.ppo.docket.officer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.gov.ppo.docket.casework.Case;
import uk.gov.ppo.docket.casework.CaseStatus;
import uk.gov.ppo.docket.casework.RequestKind;
import uk.gov.ppo.docket.deadline.ClockKind;
import uk.gov.ppo.docket.deadline.DueDate;
import uk.gov.ppo.docket.deadline.HolidaysUnknown;
import uk.gov.ppo.docket.deadline.StatutoryClock;

/** Puts the statutory clock's dates into an officer's words. */
@Component
class DueDates {
  private static final String WORKING_DAY = "working day";

  private final StatutoryClock statutory;
  private final Clock clock;

  DueDates(StatutoryClock statutory, Clock clock) {
    this.statutory = statutory;
    this.clock = clock;
  }

  Due of(Case aCase) {
    Optional<ClockKind> kind = kindOf(aCase.placement().kind());
    try {
      return kind.map(k -> counted(aCase, k)).orElseGet(() -> Due.none("No statutory limit"));
    } catch (HolidaysUnknown unknown) {
      return Due.none(unknown.getMessage() + "");
    }
  }

  /** The clock each kind of request runs on (FOIA: s.10; EIR: reg 5(2); UK GDPR: art 12(3)). */
  private static Optional<ClockKind> kindOf(RequestKind kind) {
    return switch (kind) {
      case FOI -> Optional.of(ClockKind.FOIA_20);
      case EIR -> Optional.of(ClockKind.EIR_20);
      case SUBJECT_ACCESS -> Optional.of(ClockKind.SAR_1M);
      case INTERNAL_REVIEW -> Optional.of(ClockKind.REVIEW_20);
      case COMPLAINT, OTHER -> Optional.empty();
    };
  }

  private Due counted(Case aCase, ClockKind kind) {
    DueDate due = statutory.due(kind, aCase.receivedOn(), List.of());
    boolean answered = aCase.status() == CaseStatus.CLOSED;
    LocalDate today = LocalDate.ofInstant(clock.instant(), LondonTime.ZONE);
    List<String> skipped =
        due.skipped().stream().map(d -> LondonTime.date(d.date()) + ": " + d.why()).toList();
    return new Due(
        due.date(),
        LondonTime.date(due.date()),
        answered ? "" : left(aCase, kind, today, due.date()),
        !answered && StatutoryClock.late(today, due.date()),
        due.working(),
        skipped);
  }

  private String left(Case aCase, ClockKind kind, LocalDate today, LocalDate due) {
    int left = statutory.daysLeft(today, due);
    if (StatutoryClock.late(today, due)) {
      return "Late by " + Words.count(-left, WORKING_DAY);
    }
    if (today.equals(due)) {
      return "Due today";
    }
    return kind == ClockKind.SAR_1M
        ? Words.count(left, WORKING_DAY) + " left"
        : "Day %d of 20, %d left".formatted(dayOf(aCase, kind, today), left);
  }

  private int dayOf(Case aCase, ClockKind kind, LocalDate today) {
    return statutory.dayOf(kind, aCase.receivedOn(), List.of(), today);
  }
}
