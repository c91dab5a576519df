package uk.gov.ppo.docket.casework.guards;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.gov.ppo.docket.casework.CaseFacts;
import uk.gov.ppo.docket.casework.Cases;
import uk.gov.ppo.docket.casework.Question;

/** Says whether a case may take a step that is guarded. */
@Component
public class Guards {
  private final Cases cases;
  private final CaseFacts facts;
  private final GuardSettings settings;
  private final JdbcClient jdbc;

  Guards(Cases cases, CaseFacts facts, GuardSettings settings, JdbcClient jdbc) {
    this.cases = cases;
    this.facts = facts;
    this.settings = settings;
    this.jdbc = jdbc;
  }

  /** Why this person may not have the case take this step; none when it may. */
  public List<String> refusals(long caseId, GuardedStep step, String who) {
    GuardedCase guarded = guarded(caseId, who);
    return Guard.ALL.stream()
        .filter(guard -> guard.guards(step))
        .flatMap(guard -> guard.refusals(guarded).stream())
        .toList();
  }

  /**
   * Refuses a step that a guard speaks against.
   *
   * @throws StepRefused with every reason
   */
  public void require(long caseId, GuardedStep step, String who) {
    List<String> reasons = refusals(caseId, step, who);
    if (!reasons.isEmpty()) {
      throw new StepRefused(reasons);
    }
  }

  private GuardedCase guarded(long caseId, String who) {
    return new GuardedCase(
        cases.withId(caseId).orElseThrow(),
        cases.questions(caseId).stream().filter(Question::isLive).toList(),
        facts.of(caseId),
        settings,
        cases.care(caseId).workedBy(),
        wasReturned(caseId),
        who);
  }

  /** The last time it left an approver, or stood approved, it went back to be worked on. */
  private boolean wasReturned(long caseId) {
    return jdbc.sql(
            """
            select status_to from case_history
            where case_id = ? and status_from in ('IN_CLEARANCE', 'READY_TO_SEND')
            order by id desc limit 1
            """)
        .param(caseId)
        .query(String.class)
        .optional()
        .filter("IN_PROGRESS"::equals)
        .isPresent();
  }
}
