package uk.gov.ppo.docket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The distribution that {@code mvn package} leaves, started as a user starts it. */
class LauncherIT {
  private static final Path LAUNCHER = Path.of("target/docket/bin/docket").toAbsolutePath();
  private static final List<String> DEADLINE =
      List.of("deadline", "--json", "--received", "2024-03-12");

  /** What the office promises of commands other than {@code serve}. */
  private static final Duration SOON = Duration.ofMillis(1500);

  @TempDir Path elsewhere;

  private record Ran(int exit, String out, String err, Duration took) {}

  @Test
  void answersWithNothingButTheDueDateAndSoon() throws Exception {
    Duration best = SOON;
    for (int i = 0; i < 3; i++) {
      Ran ran = run(LAUNCHER, Map.of(), DEADLINE);
      assertThat(ran.err()).isEmpty();
      assertThat(ran.exit()).isZero();
      assertThat(ran.out()).startsWith("{\"due\":\"2024-04-12\",").endsWith("}\n").hasLineCount(1);
      best = ran.took().compareTo(best) < 0 ? ran.took() : best;
    }
    System.out.printf("docket deadline: %d ms, best of three%n", best.toMillis());
    assertThat(best).isLessThan(SOON);
  }

  @Test
  void findsItsFolderThroughSymbolicLinks() throws Exception {
    Path link = Files.createSymbolicLink(elsewhere.resolve("direct"), LAUNCHER);
    Files.createSymbolicLink(elsewhere.resolve("docket"), link.getFileName());
    assertThat(run(elsewhere.resolve("docket"), Map.of(), DEADLINE).out()).contains("2024-04-12");
  }

  @Test
  void passesOverAJdkThatIsTooOld() throws Exception {
    Map<String, String> old = Map.of("JAVA_HOME", jdkOf("17.0.15").toString());
    assertThat(run(LAUNCHER, old, DEADLINE).out()).contains("2024-04-12");
  }

  @Test
  void takesTheJdkThatJavaHomeNamesWhereItWillDo() throws Exception {
    Path jdk = jdkOf("21.0.1");
    assertThat(run(LAUNCHER, Map.of("JAVA_HOME", jdk.toString()), DEADLINE).out())
        .isEqualTo("started from " + jdk + "\n");
  }

  @Test
  void keepsAccentsWhateverTheLocale() throws Exception {
    assumeTrue(
        "UTF-8".equals(System.getProperty("sun.jnu.encoding")),
        "this test itself runs in a locale without accents: accents not tried");
    Map<String, String> plain = Map.of("LC_ALL", "C");
    assertThat(run(LAUNCHER, plain, List.of("deadline", "--received", "Mawrth ŵyl")).err())
        .contains("'Mawrth ŵyl'");
  }

  @Test
  void handsFurtherFlagsToJava() throws Exception {
    Map<String, String> flags = Map.of("DOCKET_OPTS", "-Ddocket.home=" + elsewhere);
    Ran ran = run(LAUNCHER, flags, DEADLINE);
    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.err()).contains(elsewhere.resolve("config/bank-holidays.json").toString());
  }

  /** A folder that looks like a JDK and says so when it is started. */
  private Path jdkOf(String version) throws IOException {
    Path jdk = elsewhere.resolve("jdk-" + version);
    Files.createDirectories(jdk.resolve("bin"));
    Files.writeString(
        jdk.resolve("release"), "IMPLEMENTOR=\"Us\"\nJAVA_VERSION=\"" + version + "\"\n");
    Path java =
        Files.writeString(jdk.resolve("bin/java"), "#!/bin/sh\necho started from " + jdk + "\n");
    assertThat(java.toFile().setExecutable(true)).isTrue();
    return jdk;
  }

  private Ran run(Path launcher, Map<String, String> environment, List<String> args)
      throws IOException, InterruptedException {
    Path err = elsewhere.resolve("err");
    var command = Stream.concat(Stream.of(launcher.toString()), args.stream()).toList();
    var builder = new ProcessBuilder(command).directory(elsewhere.toFile());
    builder.environment().remove("JAVA_HOME");
    builder.environment().putAll(environment);
    long start = System.nanoTime();
    Process process = builder.redirectError(err.toFile()).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int exit = process.waitFor();
    return new Ran(exit, out, Files.readString(err), Duration.ofNanos(System.nanoTime() - start));
  }
}
