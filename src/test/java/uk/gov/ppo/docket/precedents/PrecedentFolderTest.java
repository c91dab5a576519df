package uk.gov.ppo.docket.precedents;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.gov.ppo.docket.precedents.PrecedentFixtures.aLetter;
import static uk.gov.ppo.docket.precedents.PrecedentFixtures.asking;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    try (JdbcPrecedents precedents = open()) {
      Path letter = folder.resolve("letter.txt");
      Files.writeString(letter, aLetter("FOI 7", "How many vans?", "Two."));
      new PrecedentFolder(precedents).read(letter.toFile());
      Files.writeString(letter, aLetter("FOI 7", "How many vans?", "Three."));
      new PrecedentFolder(precedents).read(letter.toFile());
      assertThat(precedents.search(asking("vans")))
          .extracting(hit -> hit.precedent().answer())
          .containsExactly("Three.");
    }
  }

  @Test
  void namesAndSkipsWhatItCannotRead(CapturedOutput output) throws IOException {
    try (JdbcPrecedents precedents = open()) {
      PrecedentFolder reader = new PrecedentFolder(precedents);
      Path note = folder.resolve("note.txt");
      Files.writeString(note, "Milk, bread.");
      Path broken = folder.resolve("broken.pdf");
      Files.writeString(broken, "%PDF-1.7 and then nothing");
      reader.read(note.toFile());
      reader.read(broken.toFile());
      reader.read(folder.resolve("gone.txt").toFile());
      assertThat(output)
          .contains("note.txt was skipped: it has no question with an answer")
          .contains("broken.pdf was skipped: ")
          .contains("gone.txt was skipped: it cannot be opened")
          .doesNotContain("Milk");
    }
  }

  private JdbcPrecedents open() {
    return PrecedentFixtures.precedentsIn(Databases.sqlite(), folder.resolve("index"));
  }
}
