package uk.gov.ppo.docket.suggestions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import uk.gov.ppo.docket.casework.Case;
import uk.gov.ppo.docket.casework.Cases;
import uk.gov.ppo.docket.casework.Outcome;
import uk.gov.ppo.docket.casework.Question;
import uk.gov.ppo.docket.casework.Sections;
import uk.gov.ppo.docket.letters.Precedent;
import uk.gov.ppo.docket.precedents.Hit;
import uk.gov.ppo.docket.precedents.PrecedentQuery;
import uk.gov.ppo.docket.precedents.Precedents;

/** What officers are offered for each question. Nothing here is ever sent by itself. */
@Component("suggestions")
public class Suggestions {
  /** Twice as many as are shown: others take the place of those that are rejected. */
  private static final int KEPT = 2 * Offered.SHOWN;

  /** Characters of the request that are searched with each question; an honest one has fewer. */
  private static final int CONTEXT = 20_000;

  private static final int AT_ONCE = 50;

  private static final Logger log = LoggerFactory.getLogger(Suggestions.class);

  private final JdbcClient jdbc;
  private final TransactionOperations transactions;
  private final Cases cases;
  private final Precedents precedents;
  private final Clock clock;

  Suggestions(
      JdbcClient jdbc,
      TransactionOperations transactions,
      Cases cases,
      Precedents precedents,
      Clock clock) {
    this.jdbc = jdbc;
    this.transactions = transactions;
    this.cases = cases;
    this.precedents = precedents;
    this.clock = clock;
  }

  /**
   * Looks for precedents for every question that waits for them, and again, once there are new
   * precedents, for those that found none. What an officer was offered stays as it was until
   * somebody asks to look again.
   *
   * @return how many questions were looked at; there may be more
   */
  public int workOff() {
    List<Question> waiting = cases.awaitingSuggestions(AT_ONCE);
    waiting.forEach(this::trySuggesting);
    List<Question> outdated =
        precedents
            .lastChange()
            .map(change -> cases.suggestedBefore(change, AT_ONCE))
            .orElse(List.of());
    outdated.forEach(this::suggestWhereNothingIsOffered);
    return waiting.size() + outdated.size();
  }

  private void suggestWhereNothingIsOffered(Question question) {
    if (offeredFor(question.id()).isEmpty()) {
      trySuggesting(question);
    } else {
      cases.suggested(question.id(), clock.instant());
    }
  }

  // one question that cannot be searched for must not keep the others waiting
  private void trySuggesting(Question question) {
    try {
      suggest(question);
    } catch (RuntimeException e) {
      log.warn(
          "No answers looked up for question no. {} ({})",
          question.id(),
          e.getClass().getSimpleName());
      cases.suggested(question.id(), clock.instant());
    }
  }

  /** Looks again for precedents for a question, and replaces what was offered. */
  public void suggest(Question question) {
    Case aCase = cases.withId(question.caseId()).orElseThrow();
    Instant begun = clock.instant();
    List<Hit> hits = precedents.search(queryFor(question, aCase)); // before any writer has to wait
    transactions.executeWithoutResult(status -> replaceOffers(question, hits, begun));
  }

  private void replaceOffers(Question question, List<Hit> hits, Instant begun) {
    jdbc.sql("delete from suggestion where question_id = ?").param(question.id()).update();
    int rank = 0;
    for (Hit hit : hits) {
      insert(question.id(), ++rank, hit);
    }
    cases.suggested(question.id(), begun);
  }

  private static PrecedentQuery queryFor(Question question, Case aCase) {
    String request = aCase.request();
    String context = request.substring(0, Math.min(request.length(), CONTEXT));
    return new PrecedentQuery(question.asked().text(), context, aCase.reference(), KEPT);
  }

  private void insert(long questionId, int rank, Hit hit) {
    Precedent precedent = hit.precedent();
    Matched matched = Matched.of(hit.why());
    jdbc.sql(
            """
            insert into suggestion (question_id, rank, precedent, authority, date, source, question,
              answer, outcome, sections, score, confidence, subject, attributes, asked, outcomes)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            questionId,
            rank,
            precedent.id(),
            precedent.authority(),
            precedent.date(),
            precedent.source(),
            precedent.question(),
            precedent.answer(),
            precedent.outcome().code(),
            Sections.joined(precedent.sections()),
            hit.score(),
            hit.confidence(),
            matched.subject(),
            matched.storedAttributes(),
            matched.asked().times(),
            matched.storedOutcomes())
        .update();
  }

  /**
   * What is offered for a question, the best first; none while nobody has looked or when nothing
   * was found.
   */
  public List<Suggestion> offeredFor(long questionId) {
    return jdbc.sql("select * from suggestion where question_id = ? order by rank")
        .param(questionId)
        .query(Suggestions::suggestionOf)
        .list();
  }

  private static Suggestion suggestionOf(ResultSet row, int n) throws SQLException {
    return new Suggestion(
        row.getLong("question_id"),
        row.getInt("rank"),
        row.getString("precedent"),
        row.getString("authority"),
        row.getString("date"),
        row.getString("source"),
        row.getString("question"),
        row.getString("answer"),
        Outcome.ofCode(row.getString("outcome")),
        Sections.in(row.getString("sections")),
        row.getDouble("score"),
        row.getDouble("confidence"),
        Matched.stored(
            row.getString("subject"),
            row.getString("attributes"),
            row.getInt("asked"),
            row.getString("outcomes")));
  }
}
