package uk.gov.ppo.docket.ledger;

import javax.sql.DataSource;
import uk.gov.ppo.docket.database.Databases;

class MailboxOnSqliteTest implements MailboxContract {
  @Override
  public DataSource database() {
    return Databases.sqlite();
  }
}
