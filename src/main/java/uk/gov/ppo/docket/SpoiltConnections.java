package uk.gov.ppo.docket;

import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;

/**
 * Takes a SQLite connection out of the pool when it could not begin its next transaction.
 *
 * <p>The driver begins one at the end of each commit. Where another writer is in the way for longer
 * than the busy timeout, that fails, and the connection is left without a transaction for good:
 * every later commit on it is refused ("no transaction is active").
 */
public final class SpoiltConnections implements SQLExceptionOverride {
  private static final int BUSY = 5;

  @java.lang.Override
  public SQLExceptionOverride.Override adjudicate(SQLException trouble) {
    boolean busy = (trouble.getErrorCode() & 0xFF) == BUSY;
    boolean spoilt = String.valueOf(trouble.getMessage()).contains("no transaction is active");
    return busy || spoilt
        ? SQLExceptionOverride.Override.MUST_EVICT
        : SQLExceptionOverride.Override.CONTINUE_EVICT;
  }
}
