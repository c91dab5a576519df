package uk.gov.ppo.docket.clocks;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.junit.jupiter.api.io.TempDir;
import uk.gov.ppo.docket.database.Databases;

class ClocksOnSqliteTest implements ClocksContract {
  @TempDir private Path home;

  @Override
  public DataSource database() {
    return Databases.sqlite();
  }

  @Override
  public Path home() {
    return home;
  }
}
