package uk.gov.ppo.docket.precedents;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.gov.ppo.docket.casework.Outcome;
import uk.gov.ppo.docket.letters.Precedent;
import uk.gov.ppo.docket.precedents.embeddings.Embeddings;
import uk.gov.ppo.docket.text.Documents;
import uk.gov.ppo.docket.text.Limits;

/** Letters, pairs and stores for tests. */
final class PrecedentFixtures {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2024-04-02T09:00:00Z"), ZoneOffset.UTC);

  private PrecedentFixtures() {}

  /** A letter in the office's form: question, answer, question, answer, and so on. */
  static String aLetter(String reference, String... questionsAndAnswers) {
    StringBuilder letter =
        new StringBuilder(
            "Reference: " + reference + "\n\nWe received your email on 12 March 2024.\n");
    for (int i = 0; i < questionsAndAnswers.length; i += 2) {
      letter.append("\nYou asked us:\n\n").append(questionsAndAnswers[i]);
      letter.append("\n\nOur response:\n\n").append(questionsAndAnswers[i + 1]).append('\n');
    }
    return letter.append("\nYou have the right to appeal.\n").toString();
  }

  /** A pair of another authority; the request is what stands before the number sign. */
  static Precedent aPair(String id, String question) {
    return aPairOf(id, "", question);
  }

  static Precedent aPairOf(String id, String request, String question) {
    return new Precedent(
        id,
        id.substring(0, id.indexOf('#')),
        "A Council",
        "2023-05",
        "log.jsonl",
        request,
        question,
        "Two.",
        Outcome.HELD,
        List.of());
  }

  static PrecedentQuery asking(String question) {
    return new PrecedentQuery(question, "", "", 10);
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static JdbcPrecedents precedentsIn(DataSource database, Path folder) {
    return precedentsIn(database, folder, Embeddings.off());
  }

  static JdbcPrecedents precedentsIn(DataSource database, Path folder, Embeddings embeddings) {
    return precedentsIn(database, folder, embeddings, CLOCK);
  }

  static JdbcPrecedents precedentsIn(
      DataSource database, Path folder, Embeddings embeddings, Clock clock) {
    return new JdbcPrecedents(
        JdbcClient.create(database),
        new TransactionTemplate(new DataSourceTransactionManager(database)),
        folder,
        PrecedentIndex.Care.THOROUGH,
        embeddings,
        Documents.inProcess(Limits.DEFAULT),
        clock);
  }

  static PrecedentImport importsInto(JdbcPrecedents precedents, DataSource database) {
    return new PrecedentImport(
        precedents,
        new TransactionTemplate(new DataSourceTransactionManager(database)),
        JdbcClient.create(database));
  }
}
