package uk.gov.ppo.docket.casework;

import javax.sql.DataSource;
import uk.gov.ppo.docket.database.Databases;

class HistoryCheckOnSqliteTest implements HistoryCheckContract {
  @Override
  public DataSource database() {
    return Databases.sqlite();
  }

  @Override
  public boolean numbersItself() {
    return false;
  }
}
