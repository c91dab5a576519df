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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

class LockedOutTest {
  @TempDir Path folder;

  @Test
  void aConnectionThatCouldNotBeginIsNeverUsedAgain() throws Exception {
    String url =
        "jdbc:sqlite:%s?journal_mode=WAL&busy_timeout=50&transaction_mode=IMMEDIATE"
            .formatted(folder.resolve("docket.db"));
    HikariConfig pool = new HikariConfig();
    pool.setJdbcUrl(url);
    pool.setMaximumPoolSize(1);
    pool.setExceptionOverrideClassName(LockedOut.class.getName());
    try (HikariDataSource database = new HikariDataSource(pool)) {
      JdbcClient jdbc = JdbcClient.create(database);
      jdbc.sql("create table word (word text)").update();
      TransactionTemplate transaction =
          new TransactionTemplate(new JdbcTransactionManager(database));
      try (Connection other = DriverManager.getConnection(url)) {
        other.setAutoCommit(false); // begins, and holds the lock
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {}))
            .isInstanceOf(TransactionException.class);
      }
      assertThatThrownBy(
              () ->
                  transaction.executeWithoutResult(
                      status -> {
                        jdbc.sql("insert into word values ('half')").update();
                        throw new IllegalStateException("the second half failed");
                      }))
          .hasMessage("the second half failed");
      transaction.executeWithoutResult(
          status -> jdbc.sql("insert into word values ('whole')").update());
      assertThat(jdbc.sql("select word from word").query(String.class).list())
          .containsExactly("whole");
    }
  }
}
