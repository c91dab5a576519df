package uk.gov.ppo.docket.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * Coverage-guided fuzzing by Jazzer in a process of its own: half a minute for each target in every
 * build, longer with {@code mvn -q -B -Pfuzz verify -Dfuzz.seconds=3600}. What it finds goes into
 * {@code src/test/fuzz/TARGET}, and is tried first from then on.
 */
class FuzzIT {
  private static final int SECONDS = Integer.getInteger("fuzz.seconds", 30);
  private static final String DRIVER = "com.code_intelligence.jazzer.Jazzer";
  private static final Path RESOURCES = Path.of("src/test/resources");
  private static final Pattern LAST_LINE = Pattern.compile("(?m)^.*(Done|DONE).*$");

  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  Path folder;

  @Test
  void readsAnyBytesAsAMessage() throws Exception {
    fuzz(MessageReaderFuzz.class, "messages", ".eml");
  }

  @Test
  void splitsAnyText() throws Exception {
    fuzz(QuestionFinderFuzz.class, "questions", ".txt");
  }

  private void fuzz(Class<?> target, String samples, String ending) throws Exception {
    Path seeds = seeds(RESOURCES.resolve(samples), ending);
    Path found = Files.createDirectories(folder.resolve("found"));
    Path output = folder.resolve("output");
    List<String> command = new ArrayList<>(java());
    command.add("--target_class=" + target.getName());
    command.add("--instrumentation_includes=uk.gov.ppo.docket.**");
    command.add("-max_total_time=" + SECONDS);
    command.add("-max_len=65536");
    command.add("-timeout=20");
    command.add("-rss_limit_mb=3000");
    command.add("-artifact_prefix=" + found + "/");
    command.add("-print_final_stats=1");
    command.add(Files.createDirectories(folder.resolve("corpus")).toString());
    command.add(seeds.toString());
    Process jazzer =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    boolean ended = jazzer.waitFor(SECONDS + 120L, TimeUnit.SECONDS);
    jazzer.destroyForcibly();
    String said = Files.readString(output);
    assertThat(ended).as("Jazzer ended in time: %s", tail(said)).isTrue();
    assertThat(jazzer.exitValue()).as("see %s%n%s", found, tail(said)).isZero();
    LAST_LINE
        .matcher(said)
        .results()
        .forEach(line -> System.out.println(target.getSimpleName() + ": " + line.group()));
  }

  private static List<String> java() {
    String classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx1g",
        "--enable-native-access=ALL-UNNAMED",
        "-Djava.awt.headless=true",
        "-cp",
        classPath,
        DRIVER);
  }

  /** Every sample of the tests is a seed, by a name of its own. */
  private Path seeds(Path samples, String ending) throws IOException {
    Path seeds = Files.createDirectories(folder.resolve("seeds"));
    try (Stream<Path> files = Files.walk(samples)) {
      files
          .filter(file -> file.toString().endsWith(ending))
          .forEach(
              file ->
                  copy(file, seeds.resolve(samples.relativize(file).toString().replace('/', '_'))));
    }
    return seeds;
  }

  private static void copy(Path from, Path to) {
    try {
      Files.copy(from, to);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String tail(String said) {
    return said.substring(Math.max(0, said.length() - 4000));
  }
}
