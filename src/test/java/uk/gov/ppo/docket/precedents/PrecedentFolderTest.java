package uk.gov.ppo.docket.precedents;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.gov.ppo.docket.precedents.PrecedentFixtures.aLetter;
import static uk.gov.ppo.docket.precedents.PrecedentFixtures.asking;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import uk.gov.ppo.docket.database.Databases;

@ExtendWith(OutputCaptureExtension.class)
class PrecedentFolderTest {
  @TempDir private Path folder;

  @Test
  void readsALetterThatAppearsAndAgainWhenItChanges() throws IOException {
    try (Watched watched = watched()) {
      Path letter = folder.resolve("letter.txt");
      Files.writeString(letter, aLetter("FOI 7", "How many vans?", "Two."));
      watched.poll(letter);
      Files.writeString(letter, aLetter("FOI 7", "How many vans?", "Three."));
      watched.poll(letter);
      assertThat(watched.answers("vans")).containsExactly("Three.");
    }
  }

  @Test
  void knowsWhatItHasReadAndWhatItCouldNotReadAfterARestart() throws IOException {
    DataSource database = Databases.sqlite();
    Path letter = folder.resolve("letter.txt");
    Files.writeString(letter, aLetter("FOI 7", "How many vans?", "Two."));
    Path note = Files.writeString(folder.resolve("note.txt"), "Milk, bread.");
    try (Watched watched = new Watched(database, folder)) {
      assertThat(watched.folder().isNew(letter.toFile())).isTrue();
      watched.poll(letter);
      watched.poll(note);
    }
    try (Watched again = new Watched(database, folder)) {
      assertThat(again.folder().isNew(letter.toFile())).isFalse();
      assertThat(again.folder().isNew(note.toFile())).isFalse();
      Files.writeString(note, "Milk, bread, eggs.");
      assertThat(again.folder().isNew(note.toFile())).isTrue();
    }
  }

  @Test
  void keepsLettersOfOneNameInTwoFoldersApart() throws IOException {
    try (Watched watched = watched()) {
      watched.poll(letterIn("2022", "How many vans?", "Two."));
      watched.poll(letterIn("2023", "How many vans are there?", "Three."));
      assertThat(watched.answers("vans")).containsExactlyInAnyOrder("Two.", "Three.");
    }
  }

  private Path letterIn(String year, String question, String answer) throws IOException {
    Path inside = Files.createDirectories(folder.resolve(year)).resolve("response.txt");
    return Files.writeString(
        inside, "You asked us:\n" + question + "\nOur response:\n" + answer + "\n");
  }

  @Test
  void namesAndSkipsWhatItCannotRead(CapturedOutput output) throws IOException {
    try (Watched watched = watched()) {
      Path note = folder.resolve("note.txt");
      Files.writeString(note, "Milk, bread.");
      Path broken = folder.resolve("broken.pdf");
      Files.writeString(broken, "%PDF-1.7 and then nothing");
      watched.poll(note);
      watched.poll(broken);
      watched.poll(folder.resolve("gone.txt"));
      assertThat(output)
          .contains("note.txt was skipped: it has no question with an answer")
          .contains("broken.pdf was skipped: ")
          .contains("gone.txt was skipped: there is no such file")
          .doesNotContain("Milk");
    }
  }

  private Watched watched() {
    return new Watched(Databases.sqlite(), folder);
  }

  /** The folder as the service watches it. */
  private record Watched(JdbcPrecedents precedents, PrecedentFolder folder)
      implements AutoCloseable {
    Watched(DataSource database, Path folder) {
      this(PrecedentFixtures.precedentsIn(database, folder.resolve("index")), database, folder);
    }

    private Watched(JdbcPrecedents precedents, DataSource database, Path folder) {
      this(
          precedents,
          new PrecedentFolder(PrecedentFixtures.importsInto(precedents, database), folder));
    }

    void poll(Path file) {
      folder.read(file.toFile());
      precedents.refresh();
    }

    List<String> answers(String question) {
      return precedents.search(asking(question)).stream()
          .map(hit -> hit.precedent().answer())
          .toList();
    }

    @Override
    public void close() {
      precedents.close();
    }
  }
}
