package uk.gov.ppo.docket.suggestions;

import javax.sql.DataSource;
import uk.gov.ppo.docket.database.Databases;

class OffersOnSqliteTest implements OffersContract {
  @Override
  public DataSource database() {
    return Databases.sqlite();
  }
}
