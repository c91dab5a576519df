package uk.gov.ppo.docket.precedents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static uk.gov.ppo.docket.precedents.PrecedentFixtures.aPair;
import static uk.gov.ppo.docket.precedents.PrecedentFixtures.asking;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.gov.ppo.docket.precedents.embeddings.Embeddings;
import uk.gov.ppo.docket.precedents.embeddings.HalfFloats;

/** The model that comes with the program, and search by what texts mean. */
class MeaningTest {
  private static final Embeddings ON = Embeddings.asSet("on");

  @TempDir private Path folder;

  @Test
  void tellsParaphrasesFromOtherQuestions() {
    float[] question = ON.of("How many staff were off sick last year?");
    double same = Embeddings.cosine(question, ON.of("Number of employees absent through illness"));
    double other = Embeddings.cosine(question, ON.of("Who supplies your photocopiers?"));
    assertThat(same).isGreaterThan(other + 0.1);
    assertThat(Embeddings.cosine(question, question)).isCloseTo(1, within(1e-3));
  }

  @Test
  void findsAParaphraseWithoutACommonWord() {
    try (PrecedentArchive archive = PrecedentArchive.open(folder, "on")) {
      archive
          .precedents()
          .add(
              "log.jsonl",
              List.of(
                  aPair("R1#1", "Number of employees absent through illness"),
                  aPair("R2#1", "Who supplies your photocopiers?")));
      assertThat(archive.precedents().search(asking("How many staff were off sick?")))
          .first()
          .extracting(hit -> hit.precedent().id())
          .isEqualTo("R1#1");
    }
  }

  @Test
  void goesByWordsAloneWhenItIsOff() {
    try (PrecedentArchive archive = PrecedentArchive.open(folder, "off")) {
      archive.precedents().add("log.jsonl", List.of(aPair("R1#1", "Employees absent")));
      assertThat(archive.precedents().search(asking("How many staff were off sick?"))).isEmpty();
      assertThat(archive.precedents().search(asking("absent employees"))).hasSize(1);
    }
  }

  @Test
  void refusesAnotherSetting() {
    assertThatThrownBy(() -> Embeddings.asSet("maybe"))
        .hasMessageContaining("docket.precedents.embeddings")
        .hasMessageContaining("on or off");
  }

  @Test
  void keepsVectorsInHalfTheBytes() {
    float[] vector = ON.of("How many vans?");
    byte[] bytes = HalfFloats.bytes(vector);
    assertThat(bytes).hasSize(768);
    assertThat(Embeddings.cosine(vector, HalfFloats.vector(bytes))).isCloseTo(1, within(1e-3));
  }

  @Test
  void aRequestTellsWhatAQuestionIsAbout() {
    String vans = "I write about your vans and lorries. What do you spend on them?";
    String plants = "I write about plants in your offices. What do you spend on them?";
    try (PrecedentArchive archive = PrecedentArchive.open(folder, "on")) {
      archive
          .precedents()
          .add(
              "log.jsonl",
              List.of(
                  PrecedentFixtures.aPairOf("R1#1", vans, "What do you spend on them?"),
                  PrecedentFixtures.aPairOf("R2#1", plants, "What do you spend on them?")));
      PrecedentQuery query =
          new PrecedentQuery(
              "What is the annual cost?",
              "My questions concern office greenery and flowers.",
              "",
              3);
      assertThat(archive.precedents().search(query))
          .first()
          .extracting(hit -> hit.precedent().id())
          .isEqualTo("R2#1");
    }
  }
}
