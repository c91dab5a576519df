package uk.gov.ppo.docket.precedents;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import uk.gov.ppo.docket.database.Databases;

class PostgresqlPrecedentsTest implements PrecedentsContract {
  @TempDir private Path folder;
  private JdbcPrecedents precedents;

  @BeforeEach
  void open() {
    precedents = PrecedentFixtures.precedentsIn(Databases.postgresql(), folder.resolve("index"));
  }

  @AfterEach
  void close() {
    if (precedents != null) {
      precedents.close();
    }
  }

  @Override
  public Precedents precedents() {
    return precedents;
  }
}
