package uk.gov.ppo.docket.reminders;

import javax.sql.DataSource;
import uk.gov.ppo.docket.database.Databases;

class RemindersOnSqliteTest implements RemindersContract {
  @Override
  public DataSource database() {
    return Databases.sqlite();
  }
}
