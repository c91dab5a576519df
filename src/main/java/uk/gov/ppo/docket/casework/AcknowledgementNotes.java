package uk.gov.ppo.docket.casework;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps what became of acknowledgements, in the caller's transaction. */
final class AcknowledgementNotes {
  private final JdbcClient jdbc;
  private final History history;

  AcknowledgementNotes(JdbcClient jdbc, History history) {
    this.jdbc = jdbc;
    this.history = history;
  }

  void note(long caseId, AcknowledgementState state, String reason) {
    jdbc.sql("update cases set acknowledgement = ?, acknowledgement_reason = ? where id = ?")
        .params(state.name(), reason, caseId)
        .update();
    history.record(
        caseId,
        Cases.DOCKET,
        "Acknowledgement " + state.label() + (reason.isEmpty() ? "" : ": " + reason));
  }

  boolean release(long caseId, String who) {
    boolean released =
        jdbc.sql(
                    """
                    update cases set acknowledgement = 'WAITING', acknowledgement_reason = ''
                    where id = ? and acknowledgement = 'HELD'
                    """)
                .param(caseId)
                .update()
            == 1;
    if (released) {
      history.record(caseId, who, "Released the acknowledgement");
    }
    return released;
  }
}
