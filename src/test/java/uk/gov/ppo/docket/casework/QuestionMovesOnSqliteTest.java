package uk.gov.ppo.docket.casework;

import javax.sql.DataSource;
import uk.gov.ppo.docket.database.Databases;

class QuestionMovesOnSqliteTest implements QuestionMovesContract {
  @Override
  public DataSource database() {
    return Databases.sqlite();
  }
}
