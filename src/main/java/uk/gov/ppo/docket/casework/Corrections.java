package uk.gov.ppo.docket.casework;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What requesters say of the questions of their open cases. It changes nothing until an officer
 * takes it: a machine that misread the request would misread its correction.
 */
@Component
public class Corrections {
  private final JdbcClient jdbc;
  private final Cases cases;
  private final QuestionWork work;
  private final History history;
  private final Clock clock;

  Corrections(JdbcClient jdbc, Cases cases, QuestionWork work, History history, Clock clock) {
    this.jdbc = jdbc;
    this.cases = cases;
    this.work = work;
    this.history = history;
    this.clock = clock;
  }

  /**
   * Offers words to the officer of a case.
   *
   * @param inboundId the ledger's number for the message they stand in
   * @param about the number of the question they seem to be about, 0 for a new one
   */
  @Transactional
  public void offer(long caseId, long inboundId, int about, String words) {
    jdbc.sql(
            """
            insert into correction (case_id, inbound_id, about, words, offered_at)
            values (?, ?, ?, ?, ?)
            """)
        .params(caseId, inboundId, about, words, Timestamp.from(clock.instant()))
        .update();
  }

  /** What nobody has decided about yet, in the order it was written. */
  public List<Correction> open(long caseId) {
    return jdbc.sql("select * from correction where case_id = ? and settled_at is null order by id")
        .param(caseId)
        .query(Corrections::correction)
        .list();
  }

  /** What the questions of a case are now: who saw others must look again before replacing one. */
  public String version(long caseId) {
    String all =
        cases.questions(caseId).stream()
            .map(question -> question.asked().number() + " " + question.asked().text())
            .collect(Collectors.joining("\n"));
    return Integer.toHexString(all.hashCode());
  }

  /**
   * Makes a question of it.
   *
   * @param words the words as the officer leaves them
   * @return the number of the question
   * @throws MoveNotAllowed when somebody dealt with it already, or the case may not be worked on
   */
  @Transactional
  public int add(long caseId, long id, String words, String who) {
    settle(caseId, id);
    return work.add(caseId, words, who);
  }

  /**
   * Words a question as the requester has it now.
   *
   * @param number the number of the question
   * @param version what {@link #version} said when the officer looked
   * @param words the words as the officer leaves them
   * @throws MoveNotAllowed when somebody dealt with it already, the questions are others now, or
   *     the state of the question does not allow that
   */
  @Transactional
  public void replace(long caseId, long id, int number, String version, String words, String who) {
    settle(caseId, id);
    Question question =
        cases.questions(caseId).stream()
            .filter(other -> other.asked().number() == number)
            .findFirst()
            .orElseThrow(() -> new MoveNotAllowed("Select the question to replace"));
    if (!version.equals(version(caseId))) {
      throw new MoveNotAllowed("The questions were changed meanwhile: look at them again");
    }
    work.edit(question.id(), question.asked().text(), words, who);
  }

  /**
   * Leaves the questions as they are.
   *
   * @throws MoveNotAllowed when somebody dealt with it already
   */
  @Transactional
  public void leave(long caseId, long id, String who) {
    Correction left = settle(caseId, id);
    history.record(
        caseId,
        who,
        "Left the questions as they are; the requester wrote: “%s”"
            .formatted(QuestionWork.quoted(left.words())));
  }

  private Correction settle(long caseId, long id) {
    cases.hold(caseId);
    return jdbc.sql(
            """
            update correction set settled_at = ?
            where id = ? and case_id = ? and settled_at is null returning *
            """)
        .params(Timestamp.from(clock.instant()), id, caseId)
        .query(Corrections::correction)
        .optional()
        .orElseThrow(() -> new MoveNotAllowed("Somebody has dealt with that already"));
  }

  private static Correction correction(ResultSet row, int n) throws SQLException {
    return new Correction(
        row.getLong("id"),
        row.getLong("case_id"),
        row.getLong("inbound_id"),
        row.getInt("about"),
        row.getString("words"),
        row.getTimestamp("offered_at").toInstant());
  }
}
