package uk.gov.ppo.docket.casework;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.gov.ppo.docket.casework.NewQuestion.Place;
import uk.gov.ppo.docket.facets.Attribute;
import uk.gov.ppo.docket.facets.Facets;
import uk.gov.ppo.docket.facets.Period;

/** What was asked, as a row of the database. */
final class QuestionRows {
  private final JdbcClient jdbc;

  QuestionRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Adds a question to a case. */
  void insert(long caseId, NewQuestion asked, QuestionState state) {
    long id =
        jdbc.sql(
                """
                insert into question (case_id, number, label, text, span_start, span_end, context,
                  state, position) values (?, ?, ?, ?, ?, ?, ?, ?, ?) returning id
                """)
            .params(
                caseId,
                asked.number(),
                asked.label(),
                asked.text(),
                asked.start(),
                asked.end(),
                asked.context(),
                state.name(),
                asked.number())
            .query(Long.class)
            .single();
    understand(id, asked);
  }

  /** Puts down what a question is about. */
  void understand(long id, NewQuestion asked) {
    Facets facets = asked.facets();
    jdbc.sql(
            """
            update question set stem = :stem, subject = :subject, wanted = :wanted,
              period_words = :words, period_from = :from, period_to = :to, also_at = :also
            where id = :id
            """)
        .param("stem", asked.stem())
        .param("subject", facets.subject())
        .param(
            "wanted",
            facets.attributes().stream().map(Attribute::name).collect(Collectors.joining(",")))
        .param("words", facets.period().map(Period::words).orElse(""))
        .param("from", facets.period().map(period -> Date.valueOf(period.from())).orElse(null))
        .param("to", facets.period().map(period -> Date.valueOf(period.to())).orElse(null))
        .param(
            "also",
            asked.alsoAt().stream()
                .map(place -> place.start() + "-" + place.end())
                .collect(Collectors.joining(",")))
        .param("id", id)
        .update();
  }

  static NewQuestion asked(ResultSet row) throws SQLException {
    return new NewQuestion(
        row.getInt("number"),
        row.getString("label"),
        row.getString("text"),
        row.getInt("span_start"),
        row.getInt("span_end"),
        row.getString("context"),
        row.getString("stem"),
        new Facets(row.getString("subject"), wanted(row), period(row)),
        listed(row, "also_at").stream().map(QuestionRows::place).toList());
  }

  private static List<Attribute> wanted(ResultSet row) throws SQLException {
    return listed(row, "wanted").stream().map(Attribute::valueOf).toList();
  }

  private static @Nullable Period period(ResultSet row) throws SQLException {
    Date from = row.getDate("period_from");
    Date to = row.getDate("period_to");
    return from == null || to == null
        ? null
        : new Period(from.toLocalDate(), to.toLocalDate(), row.getString("period_words"));
  }

  private static List<String> listed(ResultSet row, String column) throws SQLException {
    return Arrays.stream(row.getString(column).split(",", -1))
        .filter(one -> !one.isEmpty())
        .toList();
  }

  private static Place place(String written) {
    int dash = written.indexOf('-');
    return new Place(
        Integer.parseInt(written.substring(0, dash)),
        Integer.parseInt(written.substring(dash + 1)));
  }
}
