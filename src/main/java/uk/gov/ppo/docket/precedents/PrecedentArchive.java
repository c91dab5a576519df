package uk.gov.ppo.docket.precedents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.flywaydb.core.Flyway;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionTemplate;
import uk.gov.ppo.docket.precedents.embeddings.Embeddings;
import uk.gov.ppo.docket.text.Documents;
import uk.gov.ppo.docket.text.Limits;

/**
 * The precedents in a folder, for a program without the service: {@code docket.db} (SQLite) and
 * {@code index} (Lucene), laid out as the service keeps them, and shared with it.
 */
public final class PrecedentArchive implements AutoCloseable {
  private static final String SETTINGS =
      "?journal_mode=WAL&synchronous=FULL&busy_timeout=10000&foreign_keys=on"
          + "&transaction_mode=IMMEDIATE";
  private static final String MIGRATIONS = "db/migration/sqlite";

  private final SingleConnectionDataSource database;
  private final Documents documents;
  private final JdbcPrecedents precedents;
  private final PrecedentImport imports;

  private PrecedentArchive(
      SingleConnectionDataSource database,
      Documents documents,
      JdbcPrecedents precedents,
      PrecedentImport imports) {
    this.database = database;
    this.documents = documents;
    this.precedents = precedents;
    this.imports = imports;
  }

  /**
   * Opens a folder, making it, its tables and its index where they are missing.
   *
   * @param embeddings the setting {@code docket.precedents.embeddings}, on or off
   * @throws UncheckedIOException when the folder cannot be made or read
   */
  public static PrecedentArchive open(Path folder, String embeddings) {
    return open(folder, Embeddings.asSet(embeddings));
  }

  static PrecedentArchive open(Path folder, Embeddings embeddings) {
    createFolder(folder);
    SingleConnectionDataSource database =
        new SingleConnectionDataSource(
            "jdbc:sqlite:" + folder.resolve("docket.db") + SETTINGS, true);
    migrate(database, JdbcClient.create(database));
    return over(database, folder, embeddings);
  }

  /**
   * Opens the precedents of a service that keeps them in a database of its own.
   *
   * @param database the service's; its tables are there already; {@link #close} ends it
   * @param folder the service's data folder, with the index
   * @param embeddings the setting {@code docket.precedents.embeddings}, on or off
   */
  public static PrecedentArchive over(
      SingleConnectionDataSource database, Path folder, String embeddings) {
    return over(database, folder, Embeddings.asSet(embeddings));
  }

  private static PrecedentArchive over(
      SingleConnectionDataSource database, Path folder, Embeddings embeddings) {
    JdbcClient jdbc = JdbcClient.create(database);
    Documents documents = Documents.isolated(Limits.DEFAULT); // one letter must not end an import
    TransactionTemplate transactions =
        new TransactionTemplate(new DataSourceTransactionManager(database));
    JdbcPrecedents precedents =
        new JdbcPrecedents(
            jdbc,
            transactions,
            folder.resolve("index"),
            PrecedentIndex.Care.QUICK,
            embeddings,
            documents,
            Clock.systemUTC());
    precedents.refresh();
    return new PrecedentArchive(
        database, documents, precedents, new PrecedentImport(precedents, transactions, jdbc));
  }

  private static void createFolder(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException("The folder " + folder + " cannot be made", e);
    }
  }

  /** Flyway takes a second to look around; counting is enough to see that nothing is new. */
  private static void migrate(SingleConnectionDataSource database, JdbcClient jdbc) {
    if (applied(jdbc) < scripts()) {
      Flyway.configure().dataSource(database).locations("classpath:" + MIGRATIONS).load().migrate();
    }
  }

  private static int applied(JdbcClient jdbc) {
    try {
      return jdbc.sql(
              "select count(*) from flyway_schema_history where success and version is not null")
          .query(Integer.class)
          .single();
    } catch (DataAccessException e) {
      return 0; // a new file
    }
  }

  private static int scripts() {
    try {
      return new PathMatchingResourcePatternResolver(PrecedentArchive.class.getClassLoader())
          .getResources("classpath*:" + MIGRATIONS + "/V*.sql")
          .length;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The precedents; to be used until {@link #close}. */
  public Precedents precedents() {
    return precedents;
  }

  /** What takes files into {@link #precedents}. */
  public PrecedentImport imports() {
    return imports;
  }

  @Override
  public void close() {
    documents.close();
    precedents.close();
    database.destroy();
  }
}
