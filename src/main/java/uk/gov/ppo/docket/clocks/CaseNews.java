package uk.gov.ppo.docket.clocks;

import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.gov.ppo.docket.casework.CaseAnswered;
import uk.gov.ppo.docket.casework.CaseLinked;
import uk.gov.ppo.docket.casework.CaseMoved;
import uk.gov.ppo.docket.casework.CaseOpened;
import uk.gov.ppo.docket.casework.CaseStatus;
import uk.gov.ppo.docket.casework.Cases;
import uk.gov.ppo.docket.casework.LinkKind;
import uk.gov.ppo.docket.deadline.ClockEvent;
import uk.gov.ppo.docket.deadline.ClockState;
import uk.gov.ppo.docket.deadline.StatutoryClock;

/** Keeps the dates in step with what happens to cases, in the transaction it happens in. */
@Component
class CaseNews {
  /** Whoever links cases sees what comes of it: nobody else need look. */
  private static final String WHO_LINKED = "who linked it";

  private final ClockedCases clocked;
  private final Recomputation recomputation;
  private final ReckonedDates dates;
  private final ClockEvents events;
  private final Clock clock;

  CaseNews(
      ClockedCases clocked,
      Recomputation recomputation,
      ReckonedDates dates,
      ClockEvents events,
      Clock clock) {
    this.clocked = clocked;
    this.recomputation = recomputation;
    this.dates = dates;
    this.events = events;
    this.clock = clock;
  }

  @EventListener
  void opened(CaseOpened news) {
    recomputation.again(clocked.withId(news.caseId()), "the request was read", Cases.DOCKET);
  }

  /** What a review reviews decides how long it may take: EIR 2004 regulation 11(4). */
  @EventListener
  void linked(CaseLinked news) {
    if (news.kind() == LinkKind.REVIEW_OF) {
      recomputation.again(clocked.withId(news.caseId()), "its links changed", WHO_LINKED);
    }
  }

  @EventListener
  void answered(CaseAnswered news) {
    if (ClockState.after(clocked.withId(news.caseId()).events()) != ClockState.STOPPED) {
      ClockEvent answered = new ClockEvent.Answered(StatutoryClock.receivedOn(clock.instant()));
      events.add(news.caseId(), answered, "", Cases.DOCKET);
    }
  }

  @EventListener
  void moved(CaseMoved news) {
    if (news.to() == CaseStatus.CLOSED) {
      dates.remove(news.caseId());
    } else if (news.from() == CaseStatus.CLOSED) {
      recomputation.again(clocked.withId(news.caseId()), "the case was reopened", Cases.DOCKET);
    }
  }
}
