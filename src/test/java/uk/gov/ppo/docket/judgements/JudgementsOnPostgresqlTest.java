package uk.gov.ppo.docket.judgements;

import javax.sql.DataSource;
import uk.gov.ppo.docket.database.Databases;

class JudgementsOnPostgresqlTest implements JudgementsContract {
  @Override
  public DataSource database() {
    return Databases.postgresql();
  }
}
