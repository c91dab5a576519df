package uk.gov.ppo.docket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

class UnusableConnectionsTest {
  @TempDir Path folder;

  @Test
  void keepsTransactionsWholeAfterTheDatabaseStayedLocked() throws Exception {
    try (HikariDataSource pool = pool();
        Connection other = DriverManager.getConnection(url())) {
      JdbcClient jdbc = JdbcClient.create(pool);
      TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(pool));
      jdbc.sql("create table thing (n integer)").update();
      lock(other);
      assertThatThrownBy(() -> transaction.executeWithoutResult(s -> insert(jdbc, 1)))
          .isInstanceOf(TransactionException.class);
      unlock(other);

      assertThatThrownBy(
              () ->
                  transaction.executeWithoutResult(
                      status -> {
                        insert(jdbc, 2);
                        jdbc.sql("insert into nowhere values (1)").update();
                      }))
          .isInstanceOf(DataAccessException.class);
      assertThat(things(jdbc)).isZero();
      transaction.executeWithoutResult(status -> insert(jdbc, 3));
      assertThat(things(jdbc)).isEqualTo(1);
    }
  }

  private HikariDataSource pool() {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(url());
    config.setMaximumPoolSize(1);
    config.setExceptionOverrideClassName(UnusableConnections.class.getName());
    return new HikariDataSource(config);
  }

  private String url() {
    return "jdbc:sqlite:%s?journal_mode=WAL&busy_timeout=200&transaction_mode=IMMEDIATE"
        .formatted(folder.resolve("docket.db"));
  }

  private static void lock(Connection other) throws Exception {
    other.setAutoCommit(false);
  }

  private static void unlock(Connection other) throws Exception {
    other.setAutoCommit(true);
  }

  private static void insert(JdbcClient jdbc, int n) {
    jdbc.sql("insert into thing values (?)").param(n).update();
  }

  private static int things(JdbcClient jdbc) {
    return jdbc.sql("select count(*) from thing").query(Integer.class).single();
  }
}
