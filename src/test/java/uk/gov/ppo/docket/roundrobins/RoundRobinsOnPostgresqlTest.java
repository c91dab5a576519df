package uk.gov.ppo.docket.roundrobins;

import javax.sql.DataSource;
import uk.gov.ppo.docket.database.Databases;

class RoundRobinsOnPostgresqlTest implements RoundRobinsContract {
  @Override
  public DataSource database() {
    return Databases.postgresql();
  }
}
