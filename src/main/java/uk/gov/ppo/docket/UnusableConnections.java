package uk.gov.ppo.docket;

import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;

/**
 * Which database errors leave a connection that must not be used again; the pool closes it and
 * opens another.
 *
 * <p>When SQLite's {@code begin} fails because the database stayed locked, the driver has already
 * noted that a transaction is open. Whoever borrows that connection next would work without one:
 * each statement commits by itself, and the commit at the end fails. A change that should be all or
 * nothing would be half.
 */
public final class UnusableConnections implements SQLExceptionOverride {
  /** SQLITE_BUSY, in the lower byte of the extended codes as well. */
  private static final int BUSY = 5;

  private static final String NO_TRANSACTION = "no transaction is active";

  /** Hikari makes it by the name in {@code application.yaml}. */
  public UnusableConnections() {}

  @java.lang.Override
  public Override adjudicate(SQLException failure) {
    return isSqlite(failure) && (isBusy(failure) || hasNoTransaction(failure))
        ? Override.MUST_EVICT
        : Override.CONTINUE_EVICT;
  }

  private static boolean isSqlite(SQLException failure) {
    return failure.getClass().getName().startsWith("org.sqlite.");
  }

  private static boolean isBusy(SQLException failure) {
    return (failure.getErrorCode() & 0xff) == BUSY;
  }

  private static boolean hasNoTransaction(SQLException failure) {
    return failure.getMessage() != null && failure.getMessage().contains(NO_TRANSACTION);
  }
}
