package uk.gov.ppo.docket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;

/** Starts the real service with a mistake in one file of its home. */
class StartFailuresTest {
  @TempDir Path home;

  @BeforeEach
  void aSoundHome() throws IOException {
    for (String folder : new String[] {"routes", "config"}) {
      try (Stream<Path> files = Files.walk(Path.of(folder))) {
        for (Path file : (Iterable<Path>) files::iterator) {
          Files.copy(file, home.resolve(file.toString()));
        }
      }
    }
  }

  @Test
  void aMisspeltStepStopsTheStartWithFileLineAndReason() throws IOException {
    change("routes/mail-in.camel.yaml", "- removeHeaders", "- removeHaeders");
    assertThat(start()).containsPattern("mail-in\\.camel\\.yaml:\\d+: .*'removeHaeders'");
  }

  @Test
  void aMisspeltParameterStopsTheStartWithFileLineAndReason() throws IOException {
    change("routes/mail-in.camel.yaml", "searchTerm:", "searchTerms:");
    assertThat(start())
        .containsPattern("mail-in\\.camel\\.yaml:\\d\\d: there is no parameter \"searchTerms\"");
  }

  @Test
  void aMisspeltPlaceholderStopsTheStartWithFileAndLine() throws IOException {
    change("config/letters/response.txt", "{{received}}", "{{recieved}}");
    assertThat(start()).contains("response.txt", "line 8", "{{recieved}}");
  }

  @Test
  void aMisspeltRuleStopsTheStartWithFileLineAndRule() throws IOException {
    change("config/routing.yaml", "priority: high", "priority: hihg");
    assertThat(start()).containsPattern("routing\\.yaml:\\d+: rule '.*hihg");
  }

  private void change(String file, String from, String to) throws IOException {
    Path changed = home.resolve(file);
    String text = Files.readString(changed);
    assertThat(text).contains(from);
    int at = text.indexOf(from);
    Files.writeString(changed, text.substring(0, at) + to + text.substring(at + from.length()));
  }

  private String start() {
    Throwable failure =
        catchThrowable(
            () ->
                new SpringApplication(Docket.class)
                    .run(
                        "--docket.home=" + home,
                        "--docket.data=" + home.resolve("data"),
                        "--docket.admin.password=a password for tests",
                        "--server.port=0"));
    return Objects.requireNonNull(new StartFailures().analyze(failure)).getDescription();
  }
}
