package uk.gov.ppo.docket.reminders;

import java.util.List;
import java.util.function.Predicate;
import uk.gov.ppo.docket.reminders.CaseWords.Group;

/**
 * What the placeholders of a daily digest stand for.
 *
 * @param day the day, {@code 23 November 2026}
 * @param team whether it is for the team, and of cases that have no owner, or one without an
 *     address
 * @param open how many open cases the recipient is reminded of in all
 * @param ahead how many working days count as near
 * @param late those whose answer is late
 * @param today those whose answer is due today
 * @param soon those whose answer is due within so many working days
 * @param waiting those that wait for their requester
 * @param tasks those somebody must look at: a new message, one that did not arrive
 * @param unopened those nobody has opened for some days
 */
record DigestWords(
    String day,
    boolean team,
    int open,
    int ahead,
    Group late,
    Group today,
    Group soon,
    Group waiting,
    Group tasks,
    Group unopened) {

  static DigestWords of(
      List<WatchedCase> cases, Recipient to, Today today, ReminderSettings settings) {
    Sorting sorting = new Sorting(cases, today, settings);
    return new DigestWords(
        CaseWords.day(today.day()),
        to.isTeam(),
        cases.size(),
        settings.ahead(),
        sorting.near(Alert.LATE),
        sorting.near(Alert.TODAY),
        sorting.near(Alert.AHEAD, Alert.NEXT_DAY),
        sorting.group(aCase -> aCase.standing() == WatchedCase.Standing.WAITING),
        sorting.group(aCase -> !aCase.tasks().isEmpty()),
        sorting.group(today::isOverlooked));
  }

  private record Sorting(List<WatchedCase> cases, Today today, ReminderSettings settings) {
    Group near(Alert... alerts) {
      return group(aCase -> today.nearness(aCase).filter(List.of(alerts)::contains).isPresent());
    }

    Group group(Predicate<WatchedCase> holds) {
      return Group.of(
          cases.stream().filter(holds).map(aCase -> CaseWords.of(aCase, today, settings)).toList());
    }
  }

  static DigestWords sample() {
    Group one = new Group(true, 51, List.of(CaseWords.sample()), true, 50);
    return new DigestWords("23 November 2026", true, 51, 5, one, one, one, one, one, one);
  }

  /** Whether there is nothing to say. */
  boolean isQuiet() {
    return List.of(late, today, soon, waiting, tasks, unopened).stream().noneMatch(Group::any);
  }
}
