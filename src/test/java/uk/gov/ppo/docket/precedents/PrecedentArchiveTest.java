package uk.gov.ppo.docket.precedents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static uk.gov.ppo.docket.precedents.PrecedentFixtures.asking;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.gov.ppo.docket.casework.Outcome;
import uk.gov.ppo.docket.precedents.embeddings.Embeddings;

class PrecedentArchiveTest {
  private static final String QUESTION =
      "Does the PPO use any tool to manage its social media accounts?";
  private static final Path FOI_542 = Path.of("../shared/seeds/foi-542-response-letter.txt");

  @TempDir private Path folder;

  @Test
  void keepsLettersFromOneOpeningToTheNext() throws IOException {
    addDemoLetters();
    try (PrecedentArchive archive = PrecedentArchive.open(folder, Embeddings.off())) {
      Hit best = archive.precedents().search(asking(QUESTION)).getFirst();
      assertThat(best.precedent().id()).isEqualTo("FOI 536#1");
      assertThat(best.precedent().outcome()).isEqualTo(Outcome.NOT_HELD);
    }
    assertThat(folder.resolve("docket.db")).exists();
    assertThat(folder.resolve("index")).isDirectory();
  }

  @Test
  void readsEveryDemoLetter() throws IOException {
    assertThat(addDemoLetters())
        .extracting(ImportedLetter::id)
        .containsExactly("FOI 536", "FOI 538", "FOI 539", "FOI 541");
  }

  @Test
  void ranksTheAnswerThatNoToolIsUsedFirst() throws IOException {
    assumeTrue(Files.exists(FOI_542), FOI_542 + " is not here");
    try (PrecedentArchive archive = PrecedentArchive.open(folder, Embeddings.off())) {
      ImportedLetter letter = archive.precedents().add("foi-542.txt", Files.readAllBytes(FOI_542));
      assertThat(letter.outcomes()).containsExactly(Outcome.NOT_HELD, Outcome.PARTIALLY_HELD);
      assertThat(archive.precedents().search(asking(QUESTION)))
          .extracting(hit -> hit.precedent().id())
          .startsWith("FOI 542#1");
    }
  }

  private List<ImportedLetter> addDemoLetters() throws IOException {
    try (PrecedentArchive archive = PrecedentArchive.open(folder, Embeddings.off());
        Stream<Path> letters = Files.list(Path.of("src/main/resources/demo/letters"))) {
      return letters.sorted().map(letter -> add(archive.precedents(), letter)).toList();
    }
  }

  private static ImportedLetter add(Precedents precedents, Path letter) {
    try {
      return precedents.add(letter.getFileName().toString(), Files.readAllBytes(letter));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
