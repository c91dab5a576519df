package uk.gov.ppo.docket.clocks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.gov.ppo.docket.deadline.BankHolidays;

/**
 * Reads {@code config/bank-holidays.json} again and again while the service runs: a day may be
 * proclaimed, or taken back, at any time, and moves the open cases that count across it.
 */
@Component
public class HolidayWatch {

  private static final Logger log = LoggerFactory.getLogger(HolidayWatch.class);

  private final Path file;
  private final HolidaySnapshots snapshots;
  private final CurrentHolidays current;
  private final Recomputation recomputation;
  private final ReckonedDates dates;
  private volatile String problem = "";

  HolidayWatch(
      @Value("${docket.home:.}") String home,
      HolidaySnapshots snapshots,
      CurrentHolidays current,
      Recomputation recomputation,
      ReckonedDates dates) {
    this.file = Path.of(home, "config", "bank-holidays.json");
    this.snapshots = snapshots;
    this.current = current;
    this.recomputation = recomputation;
    this.dates = dates;
  }

  /** At the start every open case is computed: limits, holidays or the program may be new. */
  @EventListener(ApplicationReadyEvent.class)
  synchronized void begin() {
    if (read()) {
      current.become(snapshots.together());
    }
    recompute("limits or bank holidays changed while Docket was stopped");
  }

  /**
   * Computes every open case again; where a date moved, its history and its owner are told.
   *
   * @param why what may have moved them, as a clause
   * @return how many dates moved, or were not known before
   */
  public int recompute(String why) {
    return recomputation.all(why);
  }

  /** Looks at the file; where it changed, computes every open case again. */
  public synchronized void look() {
    BankHolidays before = current.get();
    if (read()) {
      BankHolidays now = snapshots.together();
      current.become(now);
      String what = inWords(now, before);
      if (!what.isEmpty()) {
        log.info("The bank holidays changed: {}", what);
        recompute("bank holidays changed: " + what);
      }
    }
  }

  /** Reads and keeps the file; a bad one changes nothing and shows in health. */
  private boolean read() {
    try {
      String feed = Files.readString(file);
      BankHolidays.parse(file.toString(), feed);
      if (!snapshots.isNewest(feed)) {
        snapshots.add(feed);
      }
      problem = "";
      return true;
    } catch (IOException unreadable) {
      broken(file + " cannot be read: put the GOV.UK bank holiday feed there");
    } catch (IllegalArgumentException invalid) {
      broken(String.valueOf(invalid.getMessage()));
    }
    return false;
  }

  private void broken(String why) {
    if (!why.equals(problem)) {
      log.error("Bank holidays are used as they were before: {}", why);
    }
    problem = why;
  }

  private static String inWords(BankHolidays now, BankHolidays before) {
    return now.differenceFrom(before).entrySet().stream()
        .map(
            day ->
                "%s (%s) %s"
                    .formatted(
                        ClockWords.day(day.getKey()),
                        day.getValue(),
                        now.lists(day.getKey()) ? "is one" : "is none any more"))
        .collect(Collectors.joining(", "));
  }

  /** What is wrong with the file as it stands now; empty while it is in order. */
  public String problem() {
    return problem;
  }

  /** The last year whose holidays are known everywhere in the United Kingdom. */
  public int lastYear() {
    return current.get().lastYear();
  }

  /** Open cases without the date they should have, as sentences; none while all is well. */
  public List<String> undated() {
    return dates.problems().entrySet().stream()
        .map(entry -> "%d open case(s): %s".formatted(entry.getValue(), entry.getKey()))
        .sorted()
        .toList();
  }
}
