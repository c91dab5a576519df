package uk.gov.ppo.docket.text.document;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** One running {@link ReadingChild}, seen from the service. */
final class ReaderProcess {
  /** What a JVM with {@code ExitOnOutOfMemoryError} ends with. */
  private static final int OUT_OF_MEMORY = 3;

  /** What a program needs of its surroundings; the rest may be secret. */
  private static final Set<String> ENVIRONMENT = Set.of("PATH", "LANG", "LC_ALL", "LC_CTYPE", "TZ");

  private final Process process;
  private final Path scratch;
  private final DataOutputStream questions;
  private final DataInputStream answers;
  private int asked;
  private boolean broken;
  private volatile boolean late;

  private ReaderProcess(Process process, Path scratch) {
    this.process = process;
    this.scratch = scratch;
    this.questions = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
    this.answers = new DataInputStream(new BufferedInputStream(process.getInputStream()));
  }

  /**
   * Starts a process of this program's own classes.
   *
   * @param heap the most bytes of its heap
   */
  static ReaderProcess start(ReadingBounds bounds, long heap) throws IOException {
    Path scratch = Files.createTempDirectory("docket-reading");
    ProcessBuilder builder = new ProcessBuilder(command(bounds, heap, scratch));
    builder.environment().keySet().retainAll(ENVIRONMENT);
    return new ReaderProcess(
        builder.redirectError(ProcessBuilder.Redirect.DISCARD).start(), scratch);
  }

  private static List<String> command(ReadingBounds bounds, long heap, Path scratch) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx" + heap / 1024 + "k",
        "-XX:+ExitOnOutOfMemoryError",
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-XX:-UsePerfData",
        "-XX:ErrorFile=/dev/null",
        "-Xshare:auto",
        "-Djava.awt.headless=true",
        "-Djava.io.tmpdir=" + scratch,
        "-Dlogback.configurationFile=uk/gov/ppo/docket/cli/command-line-logback.xml",
        "-cp",
        System.getProperty("java.class.path"),
        ReadingChild.class.getName(),
        String.valueOf(bounds.maxChars()),
        String.valueOf(bounds.maxUnpacked()));
  }

  /** How many documents it was given. */
  int asked() {
    return asked;
  }

  /** Whether it can be given another one. */
  boolean isUsable() {
    return !broken && process.isAlive();
  }

  /**
   * Has it read a document; it is killed when that takes too long.
   *
   * @throws Died when it ended before it answered, for no reason that lies in time or memory
   */
  ReadDocument ask(
      DocumentKind kind, byte[] content, ReadingBounds bounds, ScheduledExecutorService watch)
      throws Unreadable, Died {
    asked++;
    ScheduledFuture<?> alarm =
        watch.schedule(this::tooLate, bounds.maxTime().toMillis(), TimeUnit.MILLISECONDS);
    broken = true;
    try {
      Wire.ask(questions, kind, content);
      ReadDocument read = Wire.answered(answers, bounds.maxChars(), bounds.maxUnpacked());
      broken = false;
      return read;
    } catch (Unreadable known) {
      broken = false;
      throw known;
    } catch (IOException gone) {
      throw why(gone);
    } finally {
      alarm.cancel(false);
    }
  }

  private void tooLate() {
    late = true;
    process.destroyForcibly();
  }

  private Died why(IOException gone) throws Unreadable {
    if (late) {
      throw Unreadable.tookTooLong(gone);
    }
    if (exitCode() == OUT_OF_MEMORY) {
      throw Unreadable.tooMuchMemory(gone);
    }
    return new Died(gone);
  }

  private int exitCode() {
    try {
      return process.waitFor(2, TimeUnit.SECONDS) ? process.exitValue() : -1;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return -1;
    }
  }

  /** Ends it at once and removes what it left behind. */
  void end() {
    process.destroyForcibly();
    try {
      process.waitFor(2, TimeUnit.SECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    delete(scratch);
  }

  /** Removes a folder of temporary files; one that will not go is left to the machine. */
  static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    } catch (IOException | UncheckedIOException gone) {
      // nothing to remove
    }
  }

  /** A process ended before it answered. */
  static final class Died extends Exception {
    private static final long serialVersionUID = 1L;

    Died(Throwable cause) {
      super(cause);
    }
  }
}
