package uk.gov.ppo.docket.clocks;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import uk.gov.ppo.docket.casework.Cases;
import uk.gov.ppo.docket.casework.TaskKind;
import uk.gov.ppo.docket.casework.Tasks;

/** Computes dates again and, where one moved, writes it down and tells whoever has the case. */
@Component
class Recomputation {
  private static final Logger log = LoggerFactory.getLogger(Recomputation.class);

  /**
   * Moved dates are written this many at a time, so that new mail need not wait for all of them.
   */
  private static final int AT_A_TIME = 500;

  private final ClockedCases clocked;
  private final Reckoner reckoner;
  private final ReckonedDates dates;
  private final Cases cases;
  private final Tasks tasks;
  private final ApplicationEventPublisher news;
  private final TransactionTemplate transactions;

  Recomputation(
      ClockedCases clocked,
      Reckoner reckoner,
      ReckonedDates dates,
      Cases cases,
      Tasks tasks,
      ApplicationEventPublisher news,
      TransactionTemplate transactions) {
    this.clocked = clocked;
    this.reckoner = reckoner;
    this.dates = dates;
    this.cases = cases;
    this.tasks = tasks;
    this.news = news;
    this.transactions = transactions;
  }

  /**
   * Computes every open case again.
   *
   * @param why what may have moved them, as a clause
   * @return how many dates moved
   */
  int all(String why) {
    Map<Long, ReckonedDate> before = dates.all();
    List<Long> moved =
        clocked.open().stream()
            .filter(c -> !ReckonedDate.of(reckoner.reckon(c)).equals(before.get(c.id())))
            .map(ClockedCase::id)
            .toList();
    for (int from = 0; from < moved.size(); from += AT_A_TIME) {
      List<Long> some = moved.subList(from, Math.min(from + AT_A_TIME, moved.size()));
      transactions.executeWithoutResult(status -> write(some, why));
    }
    log.info("The dates of all open cases were computed; {} moved or are new", moved.size());
    return moved.size();
  }

  // looked at again: an officer may have changed one meanwhile
  private void write(List<Long> moved, String why) {
    Map<Long, ReckonedDate> before = dates.of(moved);
    for (ClockedCase aCase : clocked.withIds(moved)) {
      write(aCase, Optional.ofNullable(before.get(aCase.id())), why, Cases.DOCKET);
    }
  }

  /** Computes one case again, in the caller's transaction. */
  @Transactional
  public void again(ClockedCase aCase, String why, String who) {
    write(aCase, Optional.ofNullable(dates.of(List.of(aCase.id())).get(aCase.id())), why, who);
  }

  private void write(ClockedCase aCase, Optional<ReckonedDate> before, String why, String who) {
    if (!aCase.open()) {
      return;
    }
    ReckonedDate now = ReckonedDate.of(reckoner.reckon(aCase));
    dates.put(aCase.id(), now);
    before
        .filter(earlier -> !earlier.due().equals(now.due()))
        .ifPresent(earlier -> tell(aCase.id(), earlier, now, why, who));
  }

  private void tell(long caseId, ReckonedDate from, ReckonedDate to, String why, String who) {
    String words =
        "Due date moved from %s to %s: %s"
            .formatted(ClockWords.day(from.due()), ClockWords.day(to.due()), why);
    cases.note(caseId, Cases.DOCKET, words);
    if (who.equals(Cases.DOCKET)) {
      tasks.add(caseId, TaskKind.DATE_MOVED, words); // an officer who moved it knows
    }
    news.publishEvent(new DueDateMoved(caseId, from.due(), to.due(), why));
  }
}
