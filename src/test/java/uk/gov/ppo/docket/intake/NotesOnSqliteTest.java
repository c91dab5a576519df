package uk.gov.ppo.docket.intake;

import javax.sql.DataSource;
import uk.gov.ppo.docket.database.Databases;

class NotesOnSqliteTest implements NotesContract {
  @Override
  public DataSource database() {
    return Databases.sqlite();
  }
}
