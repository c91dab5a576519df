package uk.gov.ppo.docket.casework;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Cases that one message opened, and of which one acknowledgement speaks. */
@Component
public class Together {
  private final JdbcClient jdbc;

  Together(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The case whose acknowledgement speaks of this one; nothing for one that has its own. */
  public Optional<Case> acknowledgedWith(long caseId) {
    return jdbc.sql(
            """
            select first.* from cases first join cases this on this.acknowledged_with = first.id
            where this.id = ?
            """)
        .param(caseId)
        .query(CaseRows::caseOf)
        .optional();
  }

  /**
   * The cases that this one's acknowledgement speaks of beside it, in the order they were asked.
   */
  public List<Case> acknowledgedBy(long caseId) {
    return jdbc.sql("select * from cases where acknowledged_with = ? order by id")
        .param(caseId)
        .query(CaseRows::caseOf)
        .list();
  }
}
