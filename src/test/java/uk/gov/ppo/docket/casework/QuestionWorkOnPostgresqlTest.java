package uk.gov.ppo.docket.casework;

import javax.sql.DataSource;
import uk.gov.ppo.docket.database.Databases;

class QuestionWorkOnPostgresqlTest implements QuestionWorkContract {
  @Override
  public DataSource database() {
    return Databases.postgresql();
  }
}
