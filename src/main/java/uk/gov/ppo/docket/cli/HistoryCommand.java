package uk.gov.ppo.docket.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import uk.gov.ppo.docket.casework.HistoryCheck;
import uk.gov.ppo.docket.casework.HistoryCheck.Broken;
import uk.gov.ppo.docket.casework.HistoryMark;

/** {@code docket history verify}: whether the histories of all cases are as they were written. */
@Command(name = "history", description = "Looks at the histories of cases.")
final class HistoryCommand {
  HistoryCommand() {}

  @Command(
      name = "verify",
      description = {
        "Goes through the history of every case and names each line that is not as it was written.",
        "Exit code 1 when there is one."
      })
  static final class Verify implements Callable<Integer> {
    private final Console console;

    @Mixin private Answering answering = new Answering();

    @Option(
        names = "--mark",
        paramLabel = "MARK",
        description =
            "What this command printed earlier and you noted elsewhere: shows whether somebody"
                + " wrote all of the history up to then anew.")
    private @Nullable String mark;

    Verify(Console console) {
      this.console = console;
    }

    @Override
    public Integer call() {
      List<HistoryMark> noted = mark == null ? List.of() : List.of(HistoryMark.parse(mark));
      SingleConnectionDataSource database = new Settings().database();
      try {
        HistoryCheck check = new HistoryCheck(JdbcClient.create(database));
        HistoryCheck.Report report = check.run();
        List<Broken> broken = new ArrayList<>(report.broken());
        noted.forEach(earlier -> check.since(earlier).ifPresent(broken::add));
        HistoryMark now = check.mark();
        answering.give(console, json(report, broken, now), () -> text(report, broken, now));
        return broken.isEmpty() ? 0 : 1;
      } finally {
        database.destroy();
      }
    }

    private static JsonLine json(HistoryCheck.Report report, List<Broken> broken, HistoryMark now) {
      return JsonLine.of("cases", report.cases())
          .with("lines", report.lines())
          .with("broken", broken.stream().map(Verify::json).toList())
          .with("mark", now.toString());
    }

    private static JsonLine json(Broken broken) {
      return JsonLine.of("reference", broken.reference())
          .with("line", broken.line())
          .with("what", broken.what());
    }

    private static String text(HistoryCheck.Report report, List<Broken> broken, HistoryMark now) {
      StringBuilder text = new StringBuilder();
      text.append("%d cases, %d lines of history: ".formatted(report.cases(), report.lines()));
      text.append(
          broken.isEmpty()
              ? "every line is as it was written."
              : "%d not as written.".formatted(broken.size()));
      broken.forEach(one -> text.append("\n  ").append(place(one)).append(one.what()));
      return text.append("\nMark: ").append(now).toString();
    }

    private static String place(Broken broken) {
      String reference = broken.reference().isEmpty() ? "All cases" : broken.reference();
      return broken.line() == 0
          ? reference + ": "
          : "%s, line %d: ".formatted(reference, broken.line());
    }
  }
}
