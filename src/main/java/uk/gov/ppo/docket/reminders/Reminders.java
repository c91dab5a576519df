package uk.gov.ppo.docket.reminders;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import uk.gov.ppo.docket.deadline.StatutoryClock;
import uk.gov.ppo.docket.mail.FinishedMessage;
import uk.gov.ppo.docket.outbox.AlreadyQueued;
import uk.gov.ppo.docket.outbox.MessageKind;
import uk.gov.ppo.docket.outbox.Outbox;

/**
 * Reminds the office's people of their cases: once a working day, and when a due date moved. What
 * was sent is known by the outbox, so that a look too many, another service or a restart sends
 * nothing twice; days that passed while Docket stood still are made up for by the next letter.
 */
@Component("reminders")
public class Reminders {
  private static final Logger log = LoggerFactory.getLogger(Reminders.class);
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final ReminderSettings settings;
  private final Recipients recipients;
  private final WatchedCases cases;
  private final MovedDates movedDates;
  private final Letters letters;
  private final Outbox outbox;
  private final StatutoryClock statutory;
  private final TransactionTemplate transactions;
  private final Clock clock;

  private LocalDate done = LocalDate.MIN;
  private boolean saidOff;

  Reminders(
      ReminderSettings settings,
      Recipients recipients,
      WatchedCases cases,
      MovedDates movedDates,
      Letters letters,
      Outbox outbox,
      StatutoryClock statutory,
      TransactionTemplate transactions,
      Clock clock) {
    this.settings = settings;
    this.recipients = recipients;
    this.cases = cases;
    this.movedDates = movedDates;
    this.letters = letters;
    this.outbox = outbox;
    this.statutory = statutory;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Queues what is to be said now; may be asked at any time, and as often as you like. */
  public synchronized void look() {
    if (settings.areOff()) {
      sayOnceThatTheyAreOff();
      return;
    }
    tellOfMovedDates();
    Instant now = clock.instant();
    Today today =
        new Today(StatutoryClock.receivedOn(now), statutory, settings.ahead(), settings.unopened());
    boolean early = LocalTime.ofInstant(now, LONDON).isBefore(settings.time());
    if (!early && !done.equals(today.day()) && today.isWorkingDay()) {
      remind(today);
      done = today.day();
    }
  }

  private void sayOnceThatTheyAreOff() {
    if (!saidOff) {
      log.info(
          "Nobody is reminded by mail: docket.reminders.team and docket.reminders.addresses are"
              + " empty");
      saidOff = true;
    }
  }

  private void remind(Today today) {
    List<WatchedCase> watched = cases.all();
    Map<Recipient, List<WatchedCase>> byRecipient = new LinkedHashMap<>();
    long ofNobody = 0;
    for (WatchedCase aCase : watched) {
      Optional<Recipient> to = recipients.of(aCase.owner());
      to.ifPresent(
          someone -> byRecipient.computeIfAbsent(someone, r -> new ArrayList<>()).add(aCase));
      ofNobody += to.isEmpty() ? 1 : 0;
    }
    byRecipient.forEach((to, theirs) -> remind(to, theirs, today));
    if (ofNobody > 0) {
      log.warn("{} open case(s) have nobody to remind: set docket.reminders.team", ofNobody);
    }
  }

  private void remind(Recipient to, List<WatchedCase> theirs, Today today) {
    DigestWords words = DigestWords.of(theirs, to, today, settings);
    if (!words.isQuiet()) {
      String occasion = "digest %s %s".formatted(today.day(), to.name());
      send(occasion, () -> letters.digest(to, words));
    }
    for (WatchedCase aCase : theirs) {
      today.nearness(aCase).ifPresent(near -> alert(near, aCase, to, today));
      if (today.isOverlooked(aCase)) {
        alert(Alert.UNOPENED, aCase, to, today);
      }
    }
  }

  private void alert(Alert alert, WatchedCase aCase, Recipient to, Today today) {
    send(
        alert.occasion(aCase, to),
        () -> letters.alert(to, alert, CaseWords.of(aCase, today, settings)));
  }

  private void send(String occasion, Supplier<FinishedMessage> letter) {
    unlessAnotherServiceDid(() -> queue(occasion, letter));
  }

  /** Whatever became of an earlier one: a refused address is not tried again and again. */
  private void queue(String occasion, Supplier<FinishedMessage> letter) {
    if (!outbox.had(Letters.NO_CASE, MessageKind.REMINDER, occasion)) {
      outbox.put(Letters.NO_CASE, MessageKind.REMINDER, occasion, letter.get());
    }
  }

  private static void unlessAnotherServiceDid(Runnable act) {
    try {
      act.run();
    } catch (AlreadyQueued byAnother) {
      log.debug("Another service has reminded already");
    }
  }

  private void tellOfMovedDates() {
    movedDates.waiting().stream()
        .collect(
            Collectors.groupingBy(
                row -> recipients.of(row.owner()), LinkedHashMap::new, Collectors.toList()))
        .forEach(
            (to, rows) ->
                unlessAnotherServiceDid(
                    () -> transactions.executeWithoutResult(status -> tell(to, rows))));
  }

  private void tell(Optional<Recipient> recipient, List<MovedDates.Row> rows) {
    recipient.ifPresent(
        to -> {
          String occasion = "moved %d %s".formatted(rows.getLast().id(), to.name());
          queue(occasion, () -> letters.moved(to, MovedWords.of(inWords(rows))));
        });
    movedDates.told(rows);
  }

  private List<MovedWords.Moved> inWords(List<MovedDates.Row> rows) {
    return rows.stream()
        .map(
            row ->
                new MovedWords.Moved(
                    row.reference(),
                    CaseWords.day(row.from()),
                    CaseWords.day(row.to()),
                    row.why(),
                    settings.linkTo(row.caseId())))
        .toList();
  }
}
