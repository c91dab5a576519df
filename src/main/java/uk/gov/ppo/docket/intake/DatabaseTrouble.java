package uk.gov.ppo.docket.intake;

import java.sql.SQLException;
import java.util.Set;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.transaction.TransactionException;

/** Tells the database's own trouble from a message that cannot be filed. */
final class DatabaseTrouble {
  /** SQLite's BUSY, LOCKED, IOERR and FULL, which Spring does not name. */
  private static final Set<Integer> SQLITE = Set.of(5, 6, 10, 13);

  private DatabaseTrouble() {}

  /** Whether trying the same message again later, with nothing changed in it, may succeed. */
  static boolean isIn(Throwable failure) {
    return switch (failure) {
      case TransientDataAccessException passing -> true;
      case DataAccessResourceFailureException down -> true;
      case TransactionException none -> true;
      case UncategorizedSQLException unnamed ->
          unnamed.getCause() instanceof SQLException sql && SQLITE.contains(sql.getErrorCode());
      default -> false;
    };
  }
}
