package uk.gov.ppo.docket.intake;

import javax.sql.DataSource;
import uk.gov.ppo.docket.database.Databases;

class CorrectionsOnSqliteTest implements CorrectionsContract {
  @Override
  public DataSource database() {
    return Databases.sqlite();
  }
}
