package uk.gov.ppo.docket.campaign;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import uk.gov.ppo.docket.interop.Patience;

/** One life of the built distribution, from its start to a kill or an orderly end. */
final class DocketProcess implements AutoCloseable {
  /** What Java ends with after SIGKILL: 128 and the signal's number. */
  static final int KILLED = 137;

  /** A machine that is building something else at the same time may take minutes over a start. */
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private static final Path LAUNCHER = Path.of("target/docket/bin/docket").toAbsolutePath();

  private final Path output;
  private final Process process;

  private DocketProcess(Path output, Process process) {
    this.output = output;
    this.process = process;
  }

  /**
   * Starts {@code docket serve}; returns at once.
   *
   * @param output the file for what it says
   */
  static DocketProcess start(Path output, Map<String, String> environment) throws IOException {
    if (!Files.isExecutable(LAUNCHER)) {
      throw new AssertionError(LAUNCHER + " is not there: run mvn package first");
    }
    ProcessBuilder builder = new ProcessBuilder(LAUNCHER.toString(), "serve");
    builder.environment().keySet().removeIf(name -> name.startsWith("DOCKET_"));
    builder.environment().putAll(environment);
    builder.directory(output.getParent().toFile());
    return new DocketProcess(
        output, builder.redirectErrorStream(true).redirectOutput(output.toFile()).start());
  }

  /** Waits until the service says that it has started. */
  DocketProcess started() {
    Patience.of(PATIENCE)
        .until(this::said, said -> said.contains("Started Docket") || !process.isAlive());
    if (!said().contains("Started Docket")) {
      throw new AssertionError("Docket did not start:\n" + said());
    }
    return this;
  }

  /** What the service said so far. */
  String said() {
    try {
      return Files.readString(output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  long pid() {
    return process.pid();
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** {@code kill -9}: nothing in the service gets to know. */
  void kill() throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-9", String.valueOf(process.pid())).start().waitFor();
    process.waitFor();
  }

  /** Waits for the end; gives the exit code, or -1 when it still runs. */
  int endsWithin(Duration limit) throws InterruptedException {
    return process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS) ? process.exitValue() : -1;
  }

  /**
   * Stops the service as an operator would, and by force when it does not listen. A JVM that writes
   * down its preparations for the next start takes a while over its end.
   */
  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
