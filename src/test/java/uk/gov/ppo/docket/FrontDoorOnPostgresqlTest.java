package uk.gov.ppo.docket;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import uk.gov.ppo.docket.database.Databases;

/** The same way of a message where the office keeps its data in PostgreSQL. */
class FrontDoorOnPostgresqlTest extends FrontDoorTest {
  @DynamicPropertySource
  static void database(DynamicPropertyRegistry settings) {
    String address = Databases.emptyPostgresql();
    settings.add("docket.database", () -> address);
  }

  @Test
  @Order(0)
  void theDatabaseIsPostgresql(@Autowired DataSource database) throws SQLException {
    try (Connection connection = database.getConnection()) {
      assertThat(connection.getMetaData().getDatabaseProductName()).isEqualTo("PostgreSQL");
    }
  }
}
