package uk.gov.ppo.docket.casework;

import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who has a case, and who looked at it first. */
final class CaseOwners {
  private final JdbcClient jdbc;
  private final History history;

  CaseOwners(JdbcClient jdbc, History history) {
    this.jdbc = jdbc;
    this.history = history;
  }

  CaseCare care(long caseId) {
    return jdbc.sql("select owner, looked_at, ending, worked_by from cases where id = ?")
        .param(caseId)
        .query(
            (row, n) -> {
              Timestamp looked = row.getTimestamp("looked_at");
              return new CaseCare(
                  row.getString("owner"),
                  looked == null ? null : looked.toInstant(),
                  row.getString("ending"),
                  row.getString("worked_by"));
            })
        .single();
  }

  /** Whether it changed hands. */
  boolean assign(long caseId, String owner, String who) {
    boolean changed =
        jdbc.sql("update cases set owner = ? where id = ? and owner <> ?")
                .params(owner, caseId, owner)
                .update()
            == 1;
    if (changed) {
      history.record(caseId, who, inWords(owner, who));
    }
    return changed;
  }

  private static String inWords(String owner, String who) {
    if (owner.isEmpty()) {
      return "Gave the case back";
    }
    return owner.equals(who) ? "Took the case" : "Gave the case to " + owner;
  }

  void lookAt(long caseId, Instant now, String who) {
    boolean first =
        jdbc.sql("update cases set looked_at = ? where id = ? and looked_at is null")
                .params(Timestamp.from(now), caseId)
                .update()
            == 1;
    if (first) {
      history.record(caseId, who, "Looked at the case first");
    }
  }
}
