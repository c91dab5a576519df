package uk.gov.ppo.docket.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Instant;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import uk.gov.ppo.docket.casework.Case;
import uk.gov.ppo.docket.casework.CaseFixture;
import uk.gov.ppo.docket.database.Databases;

class HistoryCommandTest {
  @TempDir Path home;

  private JdbcClient jdbc;
  private Case aCase;

  @BeforeEach
  void anOfficeWithOneCaseOfTwoLines() throws Exception {
    Files.createDirectory(home.resolve("config"));
    Files.writeString(
        home.resolve("config/application.yaml"), "docket:\n  data: %s\n".formatted(home));
    System.setProperty("docket.home", home.toString());
    DataSource database = Databases.sqlite(home.resolve("docket.db"));
    jdbc = JdbcClient.create(database);
    aCase = CaseFixture.aCaseWithANote(database);
  }

  @AfterEach
  void comeHome() {
    System.clearProperty("docket.home");
  }

  @Test
  void aHistoryInOrderIsCountedAndMarked() {
    Ran ran = Ran.docket("history", "verify", "--json");

    assertThat(ran.err()).isEmpty();
    assertThat(ran.exit()).isZero();
    assertThat(ran.line().path("cases").asInt()).isEqualTo(1);
    assertThat(ran.line().path("lines").asInt()).isEqualTo(2);
    assertThat(ran.line().path("broken")).isEmpty();
    assertThat(Ran.docket("history", "verify").out())
        .startsWith("1 cases, 2 lines of history: every line is as it was written.\nMark: 2:");
  }

  @Test
  void aTamperedLineIsNamedAndTheCommandFails() {
    jdbc.sql("update case_history set what = 'Spoke to nobody' where id = 2").update();

    Ran ran = Ran.docket("history", "verify", "--json");

    assertThat(ran.exit()).isEqualTo(1);
    JsonNode broken = ran.line().path("broken").get(0);
    assertThat(broken.path("reference").asString()).isEqualTo(aCase.reference());
    assertThat(broken.path("line").asInt()).isEqualTo(2);
    assertThat(broken.path("what").asString()).isEqualTo("the line was changed");
    assertThat(Ran.docket("history", "verify").out())
        .contains("1 not as written.", "FOI 543, line 2: the line was changed");
  }

  @Test
  void aMarkNotedEarlierShowsAHistoryWrittenAnew() {
    String mark = Ran.docket("history", "verify", "--json").line().path("mark").asString();
    assertThat(Ran.docket("history", "verify", "--mark", mark).exit()).isZero();

    jdbc.sql("delete from case_history").update();
    jdbc.sql("update cases set history_hash = ''").update();
    jdbc.sql("insert into case_history (case_id, at, who, what) values (1, ?, 'Docket', 'Opened')")
        .param(Timestamp.from(Instant.parse("2026-03-02T12:00:00Z")))
        .update();

    assertThat(Ran.docket("history", "verify").exit()).as("nothing else shows it").isZero();
    Ran ran = Ran.docket("history", "verify", "--mark", mark);
    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.out()).contains("All cases, line 2: the lines up to this one are not those");
  }

  @Test
  void aMarkThatIsNoneIsRefusedWithItsForm() {
    Ran ran = Ran.docket("history", "verify", "--mark", "yesterday");
    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.err()).contains("'yesterday' is no mark");
  }
}
