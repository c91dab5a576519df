package uk.gov.ppo.docket.intake;

import javax.sql.DataSource;
import uk.gov.ppo.docket.database.Databases;

class CorrectionsOnPostgresqlTest implements CorrectionsContract {
  @Override
  public DataSource database() {
    return Databases.postgresql();
  }
}
