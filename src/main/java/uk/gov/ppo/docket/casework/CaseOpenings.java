package uk.gov.ppo.docket.casework;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows a case begins with: itself under its reference, and its questions. */
@Component
class CaseOpenings {
  private final JdbcClient jdbc;
  private final References references;
  private final Clock clock;

  CaseOpenings(JdbcClient jdbc, References references, Clock clock) {
    this.jdbc = jdbc;
    this.references = references;
    this.clock = clock;
  }

  long insert(NewCase opening) {
    int number = references.nextNumber();
    long id = insert(opening, number);
    insert(id, opening.questions());
    return id;
  }

  private long insert(NewCase opening, int number) {
    Placement placement = opening.placement();
    return jdbc.sql(
            """
            insert into cases (reference_number, reference, status, received_at, opened_at,
              requester_name, requester_address, subject, request, language,
              kind, team, priority, rule, rule_reason, kind_evidence, acknowledgement,
              acknowledgement_reason, acknowledged_with)
            values (:number, :reference, 'NEW', :received, :now, :name, :address, :subject,
              :request, :language, :kind, :team, :priority, :rule, :reason, :evidence,
              :state, :held, :with)
            returning id
            """)
        .param("number", number)
        .param("reference", references.named(number))
        .param("received", Timestamp.from(opening.receivedAt()))
        .param("now", Timestamp.from(clock.instant()))
        .param("name", opening.requester().name())
        .param("address", opening.requester().address())
        .param("subject", opening.subject())
        .param("request", opening.request())
        .param("language", opening.language())
        .param("kind", placement.kind().name())
        .param("team", placement.team())
        .param("priority", placement.priority().name())
        .param("rule", placement.rule())
        .param("reason", placement.reason())
        .param("evidence", placement.evidence())
        .param("state", opening.acknowledgement().name())
        .param("held", opening.isPart() ? "" : opening.heldBecause())
        .param("with", opening.askedWith())
        .query(Long.class)
        .single();
  }

  void fillIn(long caseId, NewCase readable) {
    Placement placement = readable.placement();
    jdbc.sql(
            """
            update cases set requester_name = :name, requester_address = :address,
              subject = :subject, request = :request, language = :language, kind = :kind,
              team = :team, priority = :priority, rule = :rule, rule_reason = :reason,
              kind_evidence = :evidence, acknowledgement_reason = :held
            where id = :id
            """)
        .param("name", readable.requester().name())
        .param("address", readable.requester().address())
        .param("subject", readable.subject())
        .param("request", readable.request())
        .param("language", readable.language())
        .param("kind", placement.kind().name())
        .param("team", placement.team())
        .param("priority", placement.priority().name())
        .param("rule", placement.rule())
        .param("reason", placement.reason())
        .param("evidence", placement.evidence())
        .param("held", readable.heldBecause())
        .param("id", caseId)
        .update();
    insert(caseId, readable.questions());
  }

  private void insert(long caseId, List<NewQuestion> questions) {
    QuestionRows rows = new QuestionRows(jdbc);
    questions.forEach(question -> rows.insert(caseId, question, QuestionState.SUGGESTED));
  }
}
