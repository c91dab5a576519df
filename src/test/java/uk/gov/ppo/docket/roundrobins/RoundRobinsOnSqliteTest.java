package uk.gov.ppo.docket.roundrobins;

import javax.sql.DataSource;
import uk.gov.ppo.docket.database.Databases;

class RoundRobinsOnSqliteTest implements RoundRobinsContract {
  @Override
  public DataSource database() {
    return Databases.sqlite();
  }
}
