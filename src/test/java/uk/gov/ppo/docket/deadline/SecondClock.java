package uk.gov.ppo.docket.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a clock with events should say, sharing no code with the product: events are words, written
 * down day by day as a line of letters; whether they can have happened is asked of a pattern, and a
 * date is looked up by {@link SecondComputation}.
 */
final class SecondClock {
  private static final Map<String, String> LETTERS =
      Map.of(
          "clarification-asked", "a",
          "clarified", "c",
          "fee-notice", "f",
          "fee-paid", "p",
          "paused", "s",
          "resumed", "r",
          "extended", "e",
          "answered", "w");

  /** What a limit is: its length, that of the longer one, and what may happen to it. */
  private record Rule(int length, int longer, Pattern pattern) {
    static Rule of(int length, int longer, String pattern) {
      return new Rule(length, longer, Pattern.compile(pattern));
    }
  }

  private static final String ONE_EXTENSION = "(?!.*e.*e)";

  private static final Map<String, Rule> RULES =
      Map.of(
          "FOIA-20", Rule.of(20, 40, ONE_EXTENSION + "(ac|fp|e)*[af]?w?"),
          "EIR-20", Rule.of(20, 40, ONE_EXTENSION + "(ac|fp|e)*[af]?w?"),
          "FOIA-40", Rule.of(40, 40, "(ac|fp)*[af]?w?"),
          "EIR-40", Rule.of(40, 40, "(ac|fp)*[af]?w?"),
          "REVIEW-20", Rule.of(20, 40, "e?w?"),
          "REVIEW-40", Rule.of(40, 40, "w?"),
          "REVIEW-WINDOW-40", Rule.of(40, 40, "w?"),
          "AGGREGATION-60", Rule.of(60, 60, "w?"),
          "SAR-1M", Rule.of(1, 3, ONE_EXTENSION + "(sr|e)*s?w?"),
          "SAR-3M", Rule.of(3, 3, "(sr)*s?w?"));

  private final String clock;
  private final Rule rule;
  private final String receipt;

  /** The events but corrections, as {@code name:date}, by day; of one day in the order given. */
  private final List<String> byDay;

  SecondClock(String clock, String received, List<String> events) {
    this.clock = clock;
    this.rule = RULES.get(clock);
    this.receipt =
        events.stream()
            .filter(event -> event.startsWith("corrected:"))
            .reduce((earlier, later) -> later)
            .map(SecondClock::day)
            .orElse(received);
    this.byDay = new ArrayList<>();
    for (String day : new TreeSet<>(events.stream().map(SecondClock::day).toList())) {
      events.stream()
          .filter(event -> day(event).equals(day) && !event.startsWith("corrected:"))
          .forEach(byDay::add);
    }
  }

  private static String day(String event) {
    return event.substring(event.indexOf(':') + 1);
  }

  private static String letter(String event) {
    return LETTERS.get(event.substring(0, event.indexOf(':')));
  }

  /** The events that cannot have happened; the first of them out of turn, and all too early. */
  List<String> impossible() {
    List<String> impossible = new ArrayList<>();
    String line = "";
    boolean inTurn = true;
    for (String event : byDay) {
      line += letter(event);
      if (inTurn && !rule.pattern().matcher(line).matches()) {
        impossible.add(event);
        inTurn = false;
      } else if (day(event).compareTo(receipt) < 0 || !isOfThisClock(event)) {
        impossible.add(event);
      }
    }
    return impossible;
  }

  private boolean isOfThisClock(String event) {
    return rule.pattern().pattern().contains(letter(event));
  }

  /** Whether nothing is open: no question, no fee, no pause, and no answer yet. */
  boolean isRunning() {
    String line = byDay.stream().map(SecondClock::letter).collect(Collectors.joining());
    return !line.matches(".*[afsw]");
  }

  long dayZero() {
    return SecondComputation.number(
        byDay.stream()
            .filter(event -> letter(event).equals("c"))
            .reduce((earlier, later) -> later)
            .map(SecondClock::day)
            .orElse(receipt));
  }

  /** From a fee notice or a pause to its end. */
  List<long[]> stretches() {
    List<long[]> stretches = new ArrayList<>();
    for (int i = 1; i < byDay.size(); i++) {
      String pair = letter(byDay.get(i - 1)) + letter(byDay.get(i));
      // an extension may not stand between them: the clock does not run then
      if (pair.equals("fp") || pair.equals("sr")) {
        stretches.add(
            new long[] {
              SecondComputation.number(day(byDay.get(i - 1))),
              SecondComputation.number(day(byDay.get(i)))
            });
      }
    }
    return stretches;
  }

  int length() {
    boolean extended = byDay.stream().anyMatch(event -> letter(event).equals("e"));
    return extended ? rule.longer() : rule.length();
  }

  /** The due date; nothing when holidays are not known that far. */
  Optional<LocalDate> due(SecondComputation days) {
    if (clock.startsWith("SAR")) {
      long paused = stretches().stream().mapToLong(s -> s[1] - s[0]).sum();
      return days.monthsOn(length(), receipt, paused);
    }
    return days.workingDay(length(), dayZero(), stretches());
  }
}
