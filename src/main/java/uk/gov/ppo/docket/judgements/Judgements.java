package uk.gov.ppo.docket.judgements;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what officers made of suggestions, and counts it. */
@Component
public class Judgements {
  private static final String COUNTS =
      """
      coalesce(sum(case when verdict = 'ACCEPTED' then 1 else 0 end), 0) accepted,
      coalesce(sum(case when verdict = 'ADAPTED' then 1 else 0 end), 0) adapted,
      coalesce(sum(case when verdict = 'REJECTED' then 1 else 0 end), 0) rejected,
      coalesce(sum(case when reason <> 'NOT_THE_SAME' then 1 else 0 end), 0) hits,
      coalesce(sum(confidence), 0) expected
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  Judgements(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Keeps a judgement; it takes the place of an earlier one of the same suggestion. */
  public void keep(Judgement judgement, String who) {
    Timestamp now = Timestamp.from(clock.instant());
    jdbc.sql(
            """
            insert into judgement (question_id, precedent, rank, band, confidence, verdict, reason,
              words, who, at, month, tenth)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (question_id, precedent) do update set rank = excluded.rank,
              band = excluded.band, confidence = excluded.confidence, verdict = excluded.verdict,
              reason = excluded.reason, words = excluded.words, who = excluded.who,
              at = excluded.at, month = excluded.month, tenth = excluded.tenth
            """)
        .params(
            judgement.questionId(),
            judgement.precedent(),
            judgement.rank(),
            judgement.band(),
            judgement.confidence(),
            judgement.verdict().name(),
            judgement.reason().name(),
            judgement.words(),
            who,
            now,
            clock.instant().toString().substring(0, 7),
            Math.min(9, (int) (judgement.confidence() * 10)))
        .update();
  }

  /** What was made of the suggestions for a question. */
  public List<Judgement> of(long questionId) {
    return jdbc.sql("select * from judgement where question_id = ? order by at, precedent")
        .param(questionId)
        .query(Judgements::judgement)
        .list();
  }

  /** Every band that was ever judged. */
  public List<Tally> byBand() {
    return tallies("band");
  }

  /** Every month in which something was judged, the oldest first. */
  public List<Tally> byMonth() {
    return tallies("month");
  }

  /** Every tenth of confidence, from {@code 0}: is a confidence of .7 right 7 times in 10? */
  public List<Tally> byConfidence() {
    return tallies("tenth");
  }

  private List<Tally> tallies(String column) {
    return jdbc.sql(
            "select %1$s as what, %2$s from judgement group by %1$s order by %1$s"
                .formatted(column, COUNTS))
        .query(Judgements::tally)
        .list();
  }

  /** Why suggestions were rejected, by the reason's name. */
  public List<Tally> byReason() {
    return jdbc.sql(
            "select reason as what, %s from judgement where verdict = 'REJECTED' group by reason order by reason"
                .formatted(COUNTS))
        .query(Judgements::tally)
        .list();
  }

  /** The last judgements of a band since its count began, so many at most. */
  public Tally latest(String band, int most) {
    return jdbc.sql(
            """
            select cast(? as text) as what, %s
            from (select * from judgement where band = ?
              and not exists (select 1 from band_shown_again again
                where again.band = judgement.band and again.at >= judgement.at)
              order by at desc, question_id desc limit ?) latest
            """
                .formatted(COUNTS))
        .params(band, band, most)
        .query(Judgements::tally)
        .single();
  }

  /** Takes a judgement back: the suggestion stands as if nobody had judged it. */
  public void takeBack(long questionId, String precedent) {
    jdbc.sql("delete from judgement where question_id = ? and precedent = ?")
        .params(questionId, precedent)
        .update();
  }

  /** Counts a band's judgements from now on only; what was judged before speaks no more. */
  public void countAnew(String band, String reason, String who) {
    jdbc.sql(
            """
            insert into band_shown_again (band, at, reason, who) values (?, ?, ?, ?)
            on conflict (band, at) do update set reason = excluded.reason, who = excluded.who
            """)
        .params(band, Timestamp.from(clock.instant()), reason, who)
        .update();
  }

  /** When a band's count last began anew, and why; the newest first. */
  public List<NewCount> newCounts() {
    return jdbc.sql("select * from band_shown_again order by at desc")
        .query(
            (row, n) ->
                new NewCount(
                    row.getString("band"),
                    row.getTimestamp("at").toInstant(),
                    row.getString("reason"),
                    row.getString("who")))
        .list();
  }

  private static Tally tally(ResultSet row, int n) throws SQLException {
    return new Tally(
        row.getString("what"),
        row.getInt("accepted"),
        row.getInt("adapted"),
        row.getInt("rejected"),
        row.getInt("hits"),
        row.getDouble("expected"));
  }

  private static Judgement judgement(ResultSet row, int n) throws SQLException {
    return new Judgement(
        row.getLong("question_id"),
        row.getString("precedent"),
        row.getInt("rank"),
        row.getString("band"),
        row.getDouble("confidence"),
        Verdict.valueOf(row.getString("verdict")),
        Reason.valueOf(row.getString("reason")),
        row.getString("words"));
  }
}
