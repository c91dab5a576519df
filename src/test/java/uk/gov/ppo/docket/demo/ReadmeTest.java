package uk.gov.ppo.docket.demo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import uk.gov.ppo.docket.interop.NeededProgram;

/** A README that lies is a bug: what it tells people to type is typed here. */
class ReadmeTest {
  private static final Pattern LINK = Pattern.compile("]\\(([^)]+)\\)");
  private static final Pattern TABLE_PATH = Pattern.compile("\\[`([^`]+)`]");

  @Test
  void eachPlaceItPointsToExists() throws IOException {
    List<String> places = found(LINK);

    assertThat(places).hasSizeGreaterThan(7);
    assertThat(places).allSatisfy(place -> assertThat(Path.of(place)).exists());
    assertThat(found(TABLE_PATH)).allSatisfy(place -> assertThat(Path.of(place)).exists());
  }

  @Test
  void theFirstCommandStartsAProfileThatIsThere() throws IOException {
    assertThat(commands("mvn")).contains("mvn -q spring-boot:run -Dspring-boot.run.profiles=demo");
    assertThat(Path.of("pom.xml")).content().contains("<artifactId>spring-boot-maven-plugin<");
    assertThat(Path.of("src/main/resources/application-demo.yaml")).exists();
  }

  @Test
  void theSecondCommandIsTheOneThatTheBuildMachineRuns() throws IOException {
    assertThat(commands("mvn")).contains("mvn -q verify");
    assertThat(Path.of(".ci/run")).isExecutable().content().contains("mvn -q -B verify");
  }

  @Test
  void namesOnlyVariablesThatTheServiceAsksFor() throws IOException {
    String settings = Files.readString(Path.of("config/application.yaml"));

    assertThat(found(Pattern.compile("`(DOCKET_[A-Z_]+)`")))
        .hasSizeGreaterThan(8)
        .allSatisfy(variable -> assertThat(settings).contains(variable));
  }

  @Test
  void theMailCommandsSendAndReadAsItSays() throws Exception {
    NeededProgram.of("curl", "/usr/bin/curl").orSkip();
    DemoSettings settings = new DemoSettings(freePort(), freePort());
    DemoMailServer server = new DemoMailServer(settings);
    server.start();
    try {
      List<String> curl = commands("curl");
      assertThat(curl).hasSize(2);
      assertThat(run(curl.getFirst(), settings).exit()).isZero();
      byte[] answer = "Subject: [FOI 543] We have received it\r\n\r\nThank you\r\n".getBytes(UTF_8);
      new Postman(settings.smtpPort()).deliver("mail@ppo.gov.uk", "you@example.org", answer);

      assertThat(run(curl.getLast(), settings).said()).contains("[FOI 543] We have received it");
      String office = curl.getLast().replace("you@example.org", "mail@ppo.gov.uk");
      assertThat(run(office, settings).said())
          .contains("Message-ID: <my-first-request@example.org>");
    } finally {
      server.stop();
    }
  }

  private record Result(int exit, String said) {}

  private static Result run(String command, DemoSettings settings) throws Exception {
    String ported =
        command
            .replace(":3025", ":" + settings.smtpPort())
            .replace(":3143", ":" + settings.imapPort());
    Process process =
        new ProcessBuilder("sh", "-c", ported)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    return new Result(process.waitFor(), said);
  }

  private static List<String> commands(String program) throws IOException {
    return readme()
        .lines()
        .filter(line -> line.startsWith("    " + program + " "))
        .map(String::strip)
        .toList();
  }

  private static List<String> found(Pattern pattern) throws IOException {
    return pattern.matcher(readme()).results().map(match -> match.group(1)).toList();
  }

  private static String readme() throws IOException {
    return Files.readString(Path.of("README.md"));
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
