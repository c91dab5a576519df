package uk.gov.ppo.docket.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import uk.gov.ppo.docket.database.Databases;

class OutboxOnPostgresqlTest implements OutboxContract {
  @Override
  public DataSource database() {
    return Databases.postgresql();
  }

  @Test
  void atAStartWhatAnotherInstanceIsHandingOverIsLeftToIt() {
    withOutbox(
        (outbox, storage) -> {
          outbox.put(1, MessageKind.ACKNOWLEDGEMENT, OutboxContract.finished("a"));
          assertThat(outbox.claim()).isPresent();
          assertThat(outbox.resumeInterrupted()).isZero();
          assertThat(outbox.ofCase(1).getFirst().state()).isEqualTo(SendingState.SENDING);
        });
  }
}
