package uk.gov.ppo.docket;

import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * Throws a SQLite connection away that waited in vain for the lock. Its driver holds it to be in a
 * transaction that never began (sqlite-jdbc issue 683): from then on each statement would be
 * committed by itself, and no transaction would end. Named in {@code application.yaml}.
 */
public final class LockedOut implements SQLExceptionOverride {
  @java.lang.Override
  public SQLExceptionOverride.Override adjudicate(SQLException failure) {
    return failure instanceof SQLiteException sqlite && isBroken(sqlite)
        ? Override.MUST_EVICT
        : Override.CONTINUE_EVICT;
  }

  private static boolean isBroken(SQLiteException failure) {
    String message = String.valueOf(failure.getMessage());
    return (failure.getResultCode().code & 0xFF) == SQLiteErrorCode.SQLITE_BUSY.code
        || message.contains("no transaction is active");
  }
}
