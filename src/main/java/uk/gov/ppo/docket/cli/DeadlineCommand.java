package uk.gov.ppo.docket.cli;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import uk.gov.ppo.docket.deadline.ClockEvent;
import uk.gov.ppo.docket.deadline.ClockKind;
import uk.gov.ppo.docket.deadline.DueDate;
import uk.gov.ppo.docket.deadline.StatutoryClock;

/** {@code docket deadline --received 2024-03-12}: the due date and its working. */
@Command(name = "deadline", description = "Says when an answer is due, and why.")
final class DeadlineCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private Answering answering = new Answering();

  @Option(
      names = "--received",
      required = true,
      paramLabel = "DATE-or-INSTANT",
      description = "The day of receipt, or when the message arrived: 2026-06-30T23:30:00Z.")
  private String received = "";

  @Option(
      names = "--clock",
      defaultValue = "FOIA-20",
      paramLabel = "CLOCK",
      description = "Which time limit, FOIA-20 unless said otherwise.")
  private String clock = "";

  @Option(
      names = "--event",
      paramLabel = "NAME:DATE",
      description = "What moved the clock, such as clarified:2026-06-13; any number of them.")
  private List<String> events = new ArrayList<>();

  DeadlineCommand(Console console) {
    this.console = console;
  }

  private record Skipped(String date, String why) {}

  private record Line(String due, List<Skipped> skipped, String working) {}

  @Override
  public Integer call() {
    var statutory = new Settings().clock();
    DueDate due =
        statutory.due(
            ClockKind.ofCode(clock),
            dayOf(received),
            events.stream().map(ClockEvent::parse).toList());
    answering.give(console, line(due), () -> text(due));
    return 0;
  }

  private static LocalDate dayOf(String received) {
    try {
      return received.indexOf('T') < 0
          ? LocalDate.parse(received)
          : StatutoryClock.receivedOn(OffsetDateTime.parse(received).toInstant());
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(
          "--received '%s' is no date: write 2026-06-30 or 2026-06-30T23:30:00Z"
              .formatted(received),
          e);
    }
  }

  private static Line line(DueDate due) {
    List<Skipped> skipped =
        due.skipped().stream().map(day -> new Skipped(day.date().toString(), day.why())).toList();
    return new Line(due.date().toString(), skipped, due.working());
  }

  private static String text(DueDate due) {
    return "Due " + due.date() + ": " + due.working() + ".";
  }
}
