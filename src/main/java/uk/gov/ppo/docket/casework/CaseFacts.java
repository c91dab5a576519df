package uk.gov.ppo.docket.casework;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.gov.ppo.docket.deadline.StatutoryClock;

/** What is on record about cases; only ever added to, the newest of a kind being what holds. */
@Component
public class CaseFacts {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private final JdbcClient jdbc;
  private final History history;
  private final Clock clock;

  CaseFacts(JdbcClient jdbc, History history, Clock clock) {
    this.jdbc = jdbc;
    this.history = history;
    this.clock = clock;
  }

  /**
   * Puts something on record.
   *
   * @param day the day it is about, null where that says nothing
   * @param amount hours, for an estimate of cost; null for the others
   * @throws FactNotComplete when something of it is missing
   */
  @Transactional
  public void record(
      long caseId,
      FactKind kind,
      String words,
      @Nullable LocalDate day,
      @Nullable Double amount,
      String who) {
    requireComplete(kind, words.strip(), day, amount);
    jdbc.sql(
            """
            insert into case_fact (case_id, kind, words, day, amount, who, at)
            values (:case, :kind, :words, date(:day), :amount, :who, :now)
            """)
        .param("case", caseId)
        .param("kind", kind.name())
        .param("words", words.strip())
        .param("day", day == null ? null : day.toString())
        .param("amount", amount)
        .param("who", who)
        .param("now", Timestamp.from(clock.instant()))
        .update();
    history.record(caseId, who, inWords(kind, words.strip(), day, amount));
  }

  private void requireComplete(
      FactKind kind, String words, @Nullable LocalDate day, @Nullable Double amount) {
    switch (kind) {
      case QUALIFIED_PERSON_OPINION -> {
        require(!words.isEmpty(), "Enter the name of the qualified person");
        require(day != null, "Enter the day of the opinion");
      }
      case COST_ESTIMATE ->
          require(amount != null && amount > 0, "Enter the hours, such as 21 or 19.5");
      case PUBLIC_INTEREST_TEST ->
          require(!words.isEmpty(), "Say why the public interest favours withholding");
      case EXTENSION_EXEMPTION ->
          require(
              Exemptions.inForce(RequestKind.FOI, words).filter(Exemption::isQualified).isPresent(),
              "Enter the section of a qualified exemption, such as 31 or 36(2)(c)");
      case TRANSFER_CONSENT -> require(day != null, "Enter the day the requester agreed");
    }
    require(
        day == null || !day.isAfter(StatutoryClock.receivedOn(clock.instant())),
        "That day has not come yet: enter the day it happened");
  }

  private static void require(boolean given, String otherwise) {
    if (!given) {
      throw new FactNotComplete(otherwise);
    }
  }

  private static String inWords(
      FactKind kind, String words, @Nullable LocalDate day, @Nullable Double amount) {
    StringBuilder line = new StringBuilder("Recorded: ").append(kind.label());
    if (amount != null) {
      line.append(", ").append(hours(amount));
    }
    if (day != null) {
      line.append(", ").append(DAY.format(day));
    }
    return words.isEmpty() ? line.toString() : line.append(": ").append(words).toString();
  }

  /** {@code 18 hours}, {@code 19.5 hours}. */
  public static String hours(double amount) {
    boolean whole = amount == Math.rint(amount);
    return (whole ? "%.0f hours" : "%.1f hours").formatted(amount);
  }

  /** What is on record about a case, the oldest first. */
  public List<CaseFact> of(long caseId) {
    return jdbc.sql("select * from case_fact where case_id = ? order by id")
        .param(caseId)
        .query(CaseFacts::fact)
        .list();
  }

  private static CaseFact fact(ResultSet row, int n) throws SQLException {
    String day = row.getString("day");
    double amount = row.getDouble("amount");
    boolean none = row.wasNull();
    return new CaseFact(
        FactKind.valueOf(row.getString("kind")),
        row.getString("words"),
        day == null ? null : LocalDate.parse(day),
        none ? null : amount,
        row.getString("who"),
        row.getTimestamp("at").toInstant());
  }
}
