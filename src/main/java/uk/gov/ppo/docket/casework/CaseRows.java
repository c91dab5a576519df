package uk.gov.ppo.docket.casework;

import java.sql.ResultSet;
import java.sql.SQLException;
import uk.gov.ppo.docket.mail.Mailbox;

/** Rows of the database as values. */
final class CaseRows {
  private CaseRows() {}

  static Case caseOf(ResultSet row, int n) throws SQLException {
    return new Case(
        row.getLong("id"),
        row.getString("reference"),
        CaseStatus.valueOf(row.getString("status")),
        row.getTimestamp("received_at").toInstant(),
        new Mailbox(row.getString("requester_name"), row.getString("requester_address")),
        row.getString("subject"),
        row.getString("request"),
        row.getString("language"),
        placementOf(row),
        AcknowledgementState.valueOf(row.getString("acknowledgement")),
        row.getString("acknowledgement_reason"));
  }

  private static Placement placementOf(ResultSet row) throws SQLException {
    return new Placement(
        RequestKind.valueOf(row.getString("kind")),
        row.getString("team"),
        Priority.valueOf(row.getString("priority")),
        row.getString("rule"),
        row.getString("rule_reason"),
        row.getString("kind_evidence"));
  }

  static Question questionOf(ResultSet row, int n) throws SQLException {
    return new Question(
        row.getLong("id"),
        row.getLong("case_id"),
        QuestionRows.asked(row),
        row.getString("answer"),
        row.getString("outcome"),
        Sections.in(row.getString("sections")),
        QuestionState.valueOf(row.getString("state")),
        row.getInt("merged_into"));
  }

  static CaseMessage messageOf(ResultSet row, int n) throws SQLException {
    return new CaseMessage(
        row.getString("message_id"),
        MessageRole.valueOf(row.getString("role")),
        row.getTimestamp("at").toInstant(),
        row.getLong("inbound_id"));
  }
}
