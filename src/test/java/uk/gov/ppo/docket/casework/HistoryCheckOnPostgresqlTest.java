package uk.gov.ppo.docket.casework;

import javax.sql.DataSource;
import uk.gov.ppo.docket.database.Databases;

class HistoryCheckOnPostgresqlTest implements HistoryCheckContract {
  @Override
  public DataSource database() {
    return Databases.postgresql();
  }

  @Override
  public boolean numbersItself() {
    return true;
  }
}
