package uk.gov.ppo.docket.text.document;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The other side of {@link ReaderProcesses}: reads one document after the other, each as it stands
 * on standard input, and ends when standard input does, however busy it is. Says nothing of what it
 * reads to anybody else.
 */
public final class ReadingChild {
  private final OfficeReader reader;
  private final DataOutputStream answers;

  private ReadingChild(OfficeReader reader, DataOutputStream answers) {
    this.reader = reader;
    this.answers = answers;
  }

  /**
   * Reads until the service goes.
   *
   * @param args the most characters of one document, and the most bytes it may unpack to
   */
  public static void main(String[] args) {
    DataOutputStream answers =
        new DataOutputStream(
            new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 64 * 1024));
    System.setOut(System.err); // standard output is for answers, whatever a library prints
    ReadingBounds bounds =
        new ReadingBounds(Integer.parseInt(args[0]), Integer.parseInt(args[1]), Duration.ZERO);
    new ReadingChild(new OfficeReader(bounds), answers).serve();
  }

  /** The thread that reads questions never reads documents: it must see the service go. */
  private void serve() {
    ExecutorService worker = Executors.newSingleThreadExecutor(); // never awaited, see end()
    try (DataInputStream questions =
        new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)))) {
      while (true) {
        Wire.Question question = Wire.question(questions);
        worker.execute(() -> answer(question));
      }
    } catch (IOException | RuntimeException over) {
      end();
    }
  }

  private void answer(Wire.Question question) {
    try {
      reply(question);
    } catch (IOException nobodyListens) {
      end();
    }
  }

  private void reply(Wire.Question question) throws IOException {
    try {
      Wire.answer(answers, reader.read(question.kind(), question.content()));
    } catch (Unreadable unreadable) {
      Wire.answer(answers, unreadable);
    } catch (RuntimeException | StackOverflowError | LinkageError failed) {
      Wire.answer(answers, BoundedTime.reasonOf(failed));
    }
  }

  /** At once: a document that is being read could hold up an orderly end for ever. */
  private static void end() {
    ReaderProcess.delete(Path.of(System.getProperty("java.io.tmpdir")));
    Runtime.getRuntime().halt(0);
  }
}
