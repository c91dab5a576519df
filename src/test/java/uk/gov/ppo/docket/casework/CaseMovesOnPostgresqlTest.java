package uk.gov.ppo.docket.casework;

import javax.sql.DataSource;
import uk.gov.ppo.docket.database.Databases;

class CaseMovesOnPostgresqlTest implements CaseMovesContract {
  @Override
  public DataSource database() {
    return Databases.postgresql();
  }
}
