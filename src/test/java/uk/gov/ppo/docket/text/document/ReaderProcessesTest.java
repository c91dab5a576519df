package uk.gov.ppo.docket.text.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What happens to the service when a document does its worst: nothing. */
@Timeout(120)
class ReaderProcessesTest {
  private static final long HEAP = 64L * 1024 * 1024;
  private static final ReadingBounds BOUNDS =
      new ReadingBounds(2_000_000, 200 * 1024 * 1024, Duration.ofSeconds(30));

  /** Readers of other tests may wait in the same JVM. */
  private static final Set<Long> EARLIER = ConcurrentHashMap.newKeySet();

  @BeforeEach
  void forgetTheReadersOfOtherTests() {
    ProcessHandle.current().children().forEach(child -> EARLIER.add(child.pid()));
  }

  @Test
  void readsDocumentsOneAfterTheOtherInOneProcess() throws Exception {
    try (ReaderProcesses readers = new ReaderProcesses(BOUNDS, HEAP)) {
      assertThat(words(readers)).contains("How many tugs");
      List<Long> first = children();
      assertThat(words(readers)).contains("How many tugs");
      assertThat(children()).hasSize(1).isEqualTo(first);
    }
    assertThat(children()).isEmpty();
  }

  @Test
  void saysWhyADocumentIsUnreadableAndKeepsTheProcess() throws Exception {
    try (ReaderProcesses readers = new ReaderProcesses(BOUNDS, HEAP)) {
      assertThatThrownBy(() -> readers.read(DocumentKind.PDF, "%PDF-1.7".getBytes(UTF_8)))
          .isInstanceOf(Unreadable.class)
          .hasMessageContaining("broken");
      assertThat(children()).hasSize(1);
    }
  }

  @Test
  void killsAProcessThatTakesTooLongAndReadsTheNextInAnother() throws Exception {
    ReadingBounds hurried = new ReadingBounds(2_000_000, 1_000_000, Duration.ofMillis(20));
    try (ReaderProcesses readers = new ReaderProcesses(hurried, HEAP)) {
      assertThatThrownBy(() -> readers.read(DocumentKind.DOCX, SampleDocuments.wordRequest()))
          .isInstanceOf(Unreadable.class)
          .hasMessageContaining("took too long");
      assertThat(children()).isEmpty();
    }
  }

  @Test
  void outlivesADocumentThatTakesAllMemory() throws Exception {
    byte[] huge =
        SampleDocuments.zip(
            Map.of("word/document.xml", "<w><p><t>" + "long ".repeat(6_000_000) + "</t></p></w>"));
    try (ReaderProcesses readers = new ReaderProcesses(BOUNDS, 32L * 1024 * 1024)) {
      assertThatThrownBy(() -> readers.read(DocumentKind.DOCX, huge))
          .isInstanceOf(Unreadable.class)
          .hasMessageContaining("too much memory");
      assertThat(words(readers)).contains("How many tugs");
    }
  }

  @Test
  void readsInAnotherProcessWhenOneWasKilledWhileItWaited() throws Exception {
    try (ReaderProcesses readers = new ReaderProcesses(BOUNDS, HEAP)) {
      assertThat(words(readers)).contains("How many tugs");
      ProcessHandle child = ProcessHandle.of(children().getFirst()).orElseThrow();
      child.destroyForcibly();
      child.onExit().get(10, TimeUnit.SECONDS);
      assertThat(words(readers)).contains("How many tugs");
    }
  }

  @Test
  void leavesNoProcessBehindWhenTheServiceIsKilled() throws Exception {
    Process service =
        new ProcessBuilder(
                System.getProperty("java.home") + "/bin/java",
                "-cp",
                System.getProperty("java.class.path"),
                Killed.class.getName())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    BufferedReader said =
        new BufferedReader(new InputStreamReader(service.getInputStream(), StandardCharsets.UTF_8));
    ProcessHandle child = ProcessHandle.of(Long.parseLong(said.readLine())).orElseThrow();
    service.destroyForcibly().waitFor();
    child.onExit().get(10, TimeUnit.SECONDS);
    assertThat(child.isAlive()).isFalse();
  }

  /** A service in small: reads one document, says its reader's number, and waits to be killed. */
  static final class Killed {
    private Killed() {}

    public static void main(String[] args) throws Exception {
      ReaderProcesses readers = new ReaderProcesses(BOUNDS, HEAP);
      words(readers);
      System.out.println(children().getFirst());
      Thread.sleep(Duration.ofMinutes(1));
      readers.close();
    }
  }

  private static String words(ReaderProcesses readers) throws Unreadable, IOException {
    return readers.read(DocumentKind.DOCX, SampleDocuments.wordRequest()).text();
  }

  private static List<Long> children() {
    return ProcessHandle.current()
        .children()
        .map(ProcessHandle::pid)
        .filter(pid -> !EARLIER.contains(pid))
        .toList();
  }
}
