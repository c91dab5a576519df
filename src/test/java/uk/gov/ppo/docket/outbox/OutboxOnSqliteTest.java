package uk.gov.ppo.docket.outbox;

import javax.sql.DataSource;
import uk.gov.ppo.docket.database.Databases;

class OutboxOnSqliteTest implements OutboxContract {
  @Override
  public DataSource database() {
    return Databases.sqlite();
  }
}
