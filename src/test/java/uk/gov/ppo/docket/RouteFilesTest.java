package uk.gov.ppo.docket;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RouteFilesTest {
  private static final String SOUND =
      """
      - route:
          id: %s
          description: Says hello.
          from:
            uri: scheduler
            parameters:
              name: hello
            steps:
              - bean:
                  ref: hello
      """;

  @TempDir Path folder;

  @Test
  void theProductsOwnRoutesAreSound() {
    assertThatCode(() -> new RouteFiles().check(Path.of("routes"))).doesNotThrowAnyException();
  }

  @Test
  void aMisspeltStepIsNamedWithFileLineAndReason() throws IOException {
    write("hello", SOUND.formatted("hello").replace("- bean", "- baen"));
    assertComplaint("hello.camel.yaml:9", "'baen'");
  }

  @Test
  void aFileThatIsNoYamlIsNamedWithFileAndLine() throws IOException {
    write("hello", "- route:\n    id: [hello\n");
    assertComplaint("hello.camel.yaml:3");
  }

  @Test
  void aRouteIsCalledLikeItsFile() throws IOException {
    write("hello", SOUND.formatted("goodbye"));
    assertComplaint("hello.camel.yaml:2", "the route's id must be hello");
  }

  @Test
  void aRouteSaysWhatItIsFor() throws IOException {
    write("hello", SOUND.formatted("hello").replace("description: Says hello.", "description: ''"));
    assertComplaint("hello.camel.yaml:2", "description");
  }

  @Test
  void aFileHoldsOneRoute() throws IOException {
    write("hello", SOUND.formatted("hello") + SOUND.formatted("two"));
    assertComplaint("hello.camel.yaml:1", "exactly one route");
  }

  @Test
  void aFolderWithoutRoutesIsAMistake() {
    assertComplaint("holds no *.camel.yaml file");
  }

  private void write(String name, String yaml) throws IOException {
    Files.writeString(folder.resolve(name + RouteFiles.ENDING), yaml);
  }

  private void assertComplaint(String... words) {
    assertThatThrownBy(() -> new RouteFiles().check(folder))
        .isInstanceOf(RoutesInvalid.class)
        .hasMessageContainingAll(words);
  }
}
