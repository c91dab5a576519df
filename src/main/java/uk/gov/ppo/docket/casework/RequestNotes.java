package uk.gov.ppo.docket.casework;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What officers are told of the requests of cases beside their questions. */
@Component
public class RequestNotes {
  private final JdbcClient jdbc;

  RequestNotes(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Keeps the notes on a case's request, in order; those of a request read again replace them. */
  @Transactional
  public void keep(long caseId, List<RequestNote> notes) {
    jdbc.sql("delete from request_note where case_id = ?").param(caseId).update();
    for (RequestNote note : notes) {
      jdbc.sql(
              """
              insert into request_note (case_id, kind, span_start, span_end, words, note, suggestion)
              values (?, ?, ?, ?, ?, ?, ?)
              """)
          .params(
              caseId,
              note.kind().name(),
              note.start(),
              note.end(),
              note.words(),
              note.note(),
              note.suggestion())
          .update();
    }
  }

  /** The notes on a case's request, in order. */
  public List<RequestNote> of(long caseId) {
    return jdbc.sql("select * from request_note where case_id = ? order by id")
        .param(caseId)
        .query(RequestNotes::note)
        .list();
  }

  private static RequestNote note(ResultSet row, int n) throws SQLException {
    return new RequestNote(
        RequestNoteKind.valueOf(row.getString("kind")),
        row.getInt("span_start"),
        row.getInt("span_end"),
        row.getString("words"),
        row.getString("note"),
        row.getString("suggestion"));
  }
}
