package uk.gov.ppo.docket.casework;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.springframework.jdbc.core.RowCallbackHandler;

/** Follows the chain of one case after the other, line by line, and notes each break. */
final class HistoryWalk implements RowCallbackHandler {
  private final OptionalLong firstTied;
  private final List<HistoryCheck.Broken> broken = new ArrayList<>();
  private int cases;
  private int lines;

  private long caseId;
  private String reference = "";
  private String end = "";
  private String previous = "";

  /**
   * Begins before the first case.
   *
   * @param firstTied the first line of any case that carries a digest
   */
  HistoryWalk(OptionalLong firstTied) {
    this.firstTied = firstTied;
  }

  /** A line of a case, or a case without lines; cases and their lines in the order of numbers. */
  @Override
  public void processRow(ResultSet row) throws SQLException {
    if (cases == 0 || row.getLong("case_id") != caseId) {
      leave();
      enter(row);
    }
    if (row.getLong("line") != 0) {
      lines++;
      look(row);
    }
  }

  private void enter(ResultSet row) throws SQLException {
    cases++;
    caseId = row.getLong("case_id");
    reference = row.getString("reference");
    end = row.getString("history_hash");
    previous = "";
  }

  private void look(ResultSet row) throws SQLException {
    long line = row.getLong("line");
    String hash = row.getString("hash");
    if (hash.isEmpty() && previous.isEmpty() && isBeforeTheFirstTied(line)) {
      return; // written before lines were tied together
    }
    if (hash.isEmpty()) {
      add(line, "the line carries no digest, and lines before it do");
    } else if (!row.getString("previous_hash").equals(previous)) {
      add(line, "a line before it was taken out or put in");
    } else if (!hash.equals(HistoryChain.hash(previous, caseId, History.entry(row, 0)))) {
      add(line, "the line was changed");
    }
    previous = hash;
  }

  private boolean isBeforeTheFirstTied(long line) {
    return firstTied.isEmpty() || line < firstTied.getAsLong();
  }

  private void leave() {
    if (!previous.equals(end)) {
      add(0, "lines at the end were taken away or put in");
    }
  }

  private void add(long line, String what) {
    broken.add(new HistoryCheck.Broken(reference, line, what));
  }

  /** What was found; asked once, after the last line. */
  HistoryCheck.Report report() {
    leave();
    return new HistoryCheck.Report(cases, lines, List.copyOf(broken));
  }
}
