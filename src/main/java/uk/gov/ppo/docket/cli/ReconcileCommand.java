package uk.gov.ppo.docket.cli;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import uk.gov.ppo.docket.ledger.DayOfMail;
import uk.gov.ppo.docket.ledger.MissingMessage;
import uk.gov.ppo.docket.ledger.Reconciliation;
import uk.gov.ppo.docket.mail.MailboxListing;
import uk.gov.ppo.docket.mail.StoredMessage;

/** {@code docket reconcile}: the ledger held against the mailbox, day by day. */
@Command(
    name = "reconcile",
    description = {
      "Compares what is in the ledger with what is in the mailbox, day by day.",
      "Exit code 1 when a message stands in the mailbox that the ledger does not know."
    })
final class ReconcileCommand implements Callable<Integer> {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  /** A month of mail is listed in seconds. */
  private static final int USUAL = 30;

  private final Console console;
  private final Clock clock;

  @Mixin private Answering answering = new Answering();

  @Option(
      names = "--since",
      paramLabel = "DATE",
      description = "The first day to compare, such as 2026-10-01; 30 days ago without it.")
  private @Nullable LocalDate since;

  ReconcileCommand(Console console) {
    this(console, Clock.systemUTC());
  }

  ReconcileCommand(Console console, Clock clock) {
    this.console = console;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    Settings settings = new Settings();
    LocalDate first =
        since == null ? LocalDate.now(clock.withZone(LONDON)).minusDays(USUAL) : since;
    Instant from = first.atStartOfDay(LONDON).toInstant();
    SingleConnectionDataSource database = settings.database();
    try {
      List<DayOfMail> days = new ArrayList<>();
      Reconciliation reconciliation = Reconciliation.on(database, clock);
      for (MailboxListing mailbox : settings.mailboxes()) {
        List<StoredMessage> stored = mailbox.since(from, settings.furtherFolders());
        days.addAll(reconciliation.of(mailbox.mailbox(), from, stored));
      }
      days.forEach(day -> answering.give(console, json(day), () -> text(day)));
      return days.stream().allMatch(day -> day.lost().isEmpty()) ? 0 : 1;
    } finally {
      database.destroy();
    }
  }

  private static JsonLine json(DayOfMail day) {
    return JsonLine.of("day", day.day().toString())
        .with("mailbox", day.mailbox())
        .with("arrived", day.arrived())
        .with("cases", day.cases())
        .with("followUps", day.followUps())
        .with("reports", day.reports())
        .with("setAside", day.setAside())
        .with("ours", day.ours())
        .with("quarantined", day.quarantined())
        .with("copies", day.copies())
        .with("waiting", day.waiting())
        .with("imap", day.imap())
        .with("difference", day.difference())
        .with("gone", day.gone())
        .with("missing", day.missing().stream().map(ReconcileCommand::missing).toList());
  }

  private static JsonLine missing(MissingMessage missing) {
    StoredMessage message = missing.message();
    return JsonLine.of("folder", message.folder())
        .with("uid", message.uid())
        .with("messageId", message.messageId())
        .with("arrivedAt", message.arrivedAt().toString())
        .with("lost", missing.isLost())
        .with("why", missing.why());
  }

  private static String text(DayOfMail day) {
    StringBuilder text = new StringBuilder();
    text.append(
        ("%s %s: %d arrived = %d cases + %d follow-ups + %d reports + %d set aside + %d ours"
                + " + %d quarantined + %d copies + %d waiting; the mailbox holds %d%n")
            .formatted(
                day.day(),
                day.mailbox(),
                day.arrived(),
                day.cases(),
                day.followUps(),
                day.reports(),
                day.setAside(),
                day.ours(),
                day.quarantined(),
                day.copies(),
                day.waiting(),
                day.imap()));
    if (day.gone() > 0) {
      text.append(
          "  %d no longer in the mailbox: deleted there, safe here%n".formatted(day.gone()));
    }
    for (MissingMessage missing : day.missing()) {
      StoredMessage message = missing.message();
      text.append(
          "  %s: UID %d, arrived %s, Message-ID %s%n"
              .formatted(
                  missing.why(),
                  message.uid(),
                  message.arrivedAt(),
                  message.messageId().isEmpty() ? "none" : message.messageId()));
    }
    return text.toString();
  }
}
