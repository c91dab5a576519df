package uk.gov.ppo.docket.casework;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The cases somebody must look at: those with an open task, closed ones too, for their requesters
 * may write again; and those whose acknowledgement is held while no answer has left.
 */
@Component
public class Attention {
  private static final String NEEDED =
      """
      (acknowledgement = 'HELD' and status <> 'CLOSED'
        or exists (select 1 from task where task.case_id = cases.id and done_at is null))
      """;

  private final JdbcClient jdbc;

  Attention(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The cases, longest waiting first. */
  public List<Case> cases() {
    return jdbc.sql("select * from cases where %s order by received_at, id".formatted(NEEDED))
        .query(CaseRows::caseOf)
        .list();
  }

  /** How many there are of these, and of all. */
  public CaseCounts counts() {
    return jdbc.sql(
            """
            select (select count(*) from cases where status <> 'CLOSED'),
              (select count(*) from (
                select id from cases where acknowledgement = 'HELD' and status <> 'CLOSED'
                union select case_id from task where done_at is null) needed),
              (select count(*) from cases where status = 'CLOSED')
            """)
        .query((row, n) -> new CaseCounts(row.getLong(1), row.getLong(2), row.getLong(3)))
        .single();
  }
}
