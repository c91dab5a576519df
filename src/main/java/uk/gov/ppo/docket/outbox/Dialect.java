package uk.gov.ppo.docket.outbox;

import java.sql.DatabaseMetaData;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;

/**
 * Where the two databases differ for a queue.
 *
 * @param shared whether several instances of Docket may work on it; SQLite has one, and one writer
 */
record Dialect(boolean shared) {
  static Dialect of(DataSource database) {
    try {
      String product =
          JdbcUtils.extractDatabaseMetaData(database, DatabaseMetaData::getDatabaseProductName);
      return new Dialect(!"SQLite".equals(product));
    } catch (MetaDataAccessException e) {
      throw new IllegalStateException("The database does not say what it is", e);
    }
  }

  /** Passes over rows that another instance is just taking, instead of waiting and finding none. */
  String skipLocked() {
    return shared ? "for update skip locked" : "";
  }
}
