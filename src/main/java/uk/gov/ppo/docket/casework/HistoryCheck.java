package uk.gov.ppo.docket.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Goes through the history of every case and finds lines that are not as they were written.
 *
 * <p>Who may write to the database can compute the whole chain anew, and no look at it alone would
 * show that. A mark, noted where they cannot write, does: see {@link HistoryMark}.
 */
public final class HistoryCheck {
  private final JdbcClient jdbc;

  /** Looks at the cases of this database; it only reads. */
  public HistoryCheck(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * What was found.
   *
   * @param cases how many cases were looked at
   * @param lines how many lines their histories have
   * @param broken the lines that are not as they were written, case by case; none when all is well
   */
  public record Report(int cases, int lines, List<Broken> broken) {}

  /**
   * A break in a history.
   *
   * @param reference the case's reference, empty where it is of no one case
   * @param line the database's number of the line, 0 where lines are missing at the end
   * @param what what is wrong, in words
   */
  public record Broken(String reference, long line, String what) {}

  /** Looks at every line, in one look: the service may go on writing meanwhile. */
  public Report run() {
    HistoryWalk walk = new HistoryWalk(firstTied());
    jdbc.sql(
            """
            select cases.id as case_id, reference, history_hash, case_history.id as line,
              previous_hash, hash, %s
            from cases left join case_history on case_history.case_id = cases.id
            order by cases.id, case_history.id
            """
                .formatted(History.FIELDS))
        .query(walk);
    Report found = walk.report();
    List<Broken> broken = new ArrayList<>(found.broken());
    broken.addAll(ofNoCase());
    return new Report(found.cases(), found.lines(), List.copyOf(broken));
  }

  /** The first line that was tied to another: from then on every line is. */
  private OptionalLong firstTied() {
    return jdbc
        .sql("select id from case_history where hash <> '' order by id limit 1")
        .query(Long.class)
        .list()
        .stream()
        .mapToLong(Long::longValue)
        .findFirst();
  }

  private List<Broken> ofNoCase() {
    return jdbc.sql(
            """
            select case_history.id from case_history left join cases on cases.id = case_id
            where cases.id is null order by case_history.id
            """)
        .query((row, n) -> new Broken("", row.getLong(1), "the case it belongs to is gone"))
        .list();
  }

  /** What all lines together are now. */
  public HistoryMark mark() {
    return HistoryMark.upTo(Long.MAX_VALUE, jdbc);
  }

  /**
   * Whether every line that was there when this mark was made is there still, and none between
   * them.
   *
   * @return what is wrong; nothing when all is as it was
   */
  public Optional<Broken> since(HistoryMark earlier) {
    return HistoryMark.upTo(earlier.line(), jdbc).equals(earlier)
        ? Optional.empty()
        : Optional.of(
            new Broken(
                "",
                earlier.line(),
                "the lines up to this one are not those that were there when the mark was made"));
  }
}
