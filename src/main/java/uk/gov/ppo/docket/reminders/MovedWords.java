package uk.gov.ppo.docket.reminders;

import java.util.List;

/**
 * What the placeholders of a letter about moved due dates stand for.
 *
 * @param count how many moved
 * @param one whether it is a single one
 * @param dates the first of them
 * @param cut whether there are more than these
 * @param more how many more
 */
record MovedWords(int count, boolean one, List<Moved> dates, boolean cut, int more) {
  /** A new holiday may move every open case; each has a task on its page as well. */
  private static final int MOST = 50;

  /**
   * One due date that moved.
   *
   * @param why what moved it, as a clause
   */
  record Moved(String reference, String from, String to, String why, String link) {}

  static MovedWords of(List<Moved> dates) {
    int shown = Math.min(dates.size(), MOST);
    return new MovedWords(
        dates.size(),
        dates.size() == 1,
        List.copyOf(dates.subList(0, shown)),
        shown < dates.size(),
        dates.size() - shown);
  }

  static MovedWords sample() {
    return of(
        List.of(
            new Moved(
                "FOI 1", "1 June 2026", "2 June 2026", "bank holidays changed", "http://x/1")));
  }
}
