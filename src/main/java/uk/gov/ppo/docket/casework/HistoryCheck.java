package uk.gov.ppo.docket.casework;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Goes through the history of every case and finds lines that are not as they were written. */
public final class HistoryCheck {
  private final JdbcClient jdbc;

  public HistoryCheck(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * What was found.
   *
   * @param cases how many cases were looked at
   * @param lines how many lines their histories have
   * @param broken the lines that are not as they were written
   */
  public record Report(int cases, int lines, List<Broken> broken) {}

  /**
   * A break in a history.
   *
   * @param reference the case's reference
   * @param line the database's number of the line, 0 where lines are missing at the end
   * @param what what is wrong, in words
   */
  public record Broken(String reference, long line, String what) {}

  private record Line(long id, HistoryEntry entry, String previous, String hash) {}

  private record Chained(long id, String reference, String end) {}

  /** Looks at every line. */
  public Report run() {
    List<Broken> broken = new ArrayList<>();
    int lines = 0;
    List<Chained> cases = cases();
    for (Chained aCase : cases) {
      List<Line> history = lines(aCase.id());
      lines += history.size();
      broken.addAll(breaks(aCase, history));
    }
    return new Report(cases.size(), lines, List.copyOf(broken));
  }

  private static List<Broken> breaks(Chained aCase, List<Line> history) {
    List<Broken> broken = new ArrayList<>();
    String previous = "";
    for (Line line : history) {
      if (line.hash().isEmpty() && previous.isEmpty()) {
        continue; // written before lines were tied together
      }
      if (!line.previous().equals(previous)) {
        broken.add(
            new Broken(aCase.reference(), line.id(), "a line before it was taken out or put in"));
      } else if (!line.hash().equals(HistoryChain.hash(previous, aCase.id(), line.entry()))) {
        broken.add(new Broken(aCase.reference(), line.id(), "the line was changed"));
      }
      previous = line.hash();
    }
    if (!previous.equals(aCase.end())) {
      broken.add(new Broken(aCase.reference(), 0, "lines at the end were taken away or put in"));
    }
    return broken;
  }

  private List<Chained> cases() {
    return jdbc.sql("select id, reference, history_hash from cases order by id")
        .query((row, n) -> new Chained(row.getLong(1), row.getString(2), row.getString(3)))
        .list();
  }

  private List<Line> lines(long caseId) {
    return jdbc.sql(
            "select id, previous_hash, hash, %s from case_history where case_id = ? order by id"
                .formatted(History.FIELDS))
        .param(caseId)
        .query(
            (row, n) ->
                new Line(
                    row.getLong("id"),
                    History.entry(row, n),
                    row.getString("previous_hash"),
                    row.getString("hash")))
        .list();
  }
}
