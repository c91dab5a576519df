package uk.gov.ppo.docket.reminders;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import uk.gov.ppo.docket.casework.TaskKind;

/**
 * What the placeholders of a reminder stand for, of one case.
 *
 * @param reference {@code FOI 543}
 * @param kind what was asked for: {@code FOI}, {@code Subject access}
 * @param owner the account that has it
 * @param hasOwner whether anybody has it
 * @param received the day it arrived, {@code 2 March 2026}
 * @param due the last day for an answer
 * @param days working days left or, when late, past
 * @param oneDay whether that is a single one
 * @param left whether there is a working day left after today
 * @param tasks why somebody must look at it: {@code New message, Not delivered}
 * @param link its page
 */
record CaseWords(
    String reference,
    String kind,
    String owner,
    boolean hasOwner,
    String received,
    String due,
    int days,
    boolean oneDay,
    boolean left,
    String tasks,
    String link) {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  /** No abbreviation of a kind is longer. */
  private static final int ABBREVIATION = 3;

  static CaseWords of(WatchedCase aCase, Today today, ReminderSettings settings) {
    int days = aCase.runsOut() ? Math.abs(today.daysLeft(aCase).orElse(0)) : 0;
    return new CaseWords(
        aCase.reference(),
        kind(aCase.kind()),
        aCase.owner(),
        !aCase.owner().isEmpty(),
        day(aCase.received()),
        day(aCase.due()),
        days,
        days == 1,
        days > 0,
        aCase.tasks().stream().map(TaskKind::label).collect(Collectors.joining(", ")),
        settings.linkTo(aCase.id()));
  }

  static CaseWords sample() {
    return new CaseWords(
        "FOI 1",
        "FOI",
        "olu",
        true,
        "2 March 2026",
        "31 March 2026",
        1,
        true,
        true,
        "New message",
        "http://127.0.0.1/cases/1");
  }

  static String day(LocalDate day) {
    return day.equals(WatchedCase.NEVER) ? "no date" : DAY.format(day);
  }

  private static String kind(String name) {
    return name.length() <= ABBREVIATION
        ? name
        : name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /**
   * Cases of one sort in a digest.
   *
   * @param any whether there is one
   * @param count how many there are
   * @param cases the first of them
   * @param cut whether there are more than these
   * @param more how many more
   */
  record Group(boolean any, int count, List<CaseWords> cases, boolean cut, int more) {
    /** A letter that nobody reads to its end reminds of nothing. */
    private static final int MOST = 50;

    static Group of(List<CaseWords> all) {
      int shown = Math.min(all.size(), MOST);
      return new Group(
          !all.isEmpty(),
          all.size(),
          List.copyOf(all.subList(0, shown)),
          shown < all.size(),
          all.size() - shown);
    }
  }
}
