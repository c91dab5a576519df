package uk.gov.ppo.docket.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Real databases for tests, empty but for the tables the service would make. */
public final class Databases {
  private Databases() {}

  /** A SQLite file of its own, with the settings the service uses. */
  public static DataSource sqlite() {
    return sqlite(temporaryFolder().resolve("docket.db"));
  }

  /** The SQLite file of this path, made where it is not there. */
  public static DataSource sqlite(Path file) {
    return migrated(
        "jdbc:sqlite:"
            + file
            + "?journal_mode=WAL&synchronous=FULL&busy_timeout=10000&foreign_keys=on"
            + "&transaction_mode=IMMEDIATE",
        "sqlite");
  }

  /**
   * A database of its own on Debian's PostgreSQL; the test is skipped by name where that is not
   * installed.
   */
  public static DataSource postgresql() {
    return migrated(emptyPostgresql(), "postgresql");
  }

  /** The address of a database of its own on Debian's PostgreSQL, with no tables yet. */
  public static String emptyPostgresql() {
    return PostgresqlServer.started().newDatabase();
  }

  private static DataSource migrated(String url, String vendor) {
    DataSource source = new DriverManagerDataSource(url);
    Flyway.configure()
        .dataSource(source)
        .locations("classpath:db/migration/" + vendor)
        .load()
        .migrate();
    return source;
  }

  private static Path temporaryFolder() {
    try {
      Path folder = Files.createTempDirectory("docket-test");
      folder.toFile().deleteOnExit();
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
