package uk.gov.ppo.docket.precedents;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.gov.ppo.docket.precedents.PrecedentFixtures.aPair;
import static uk.gov.ppo.docket.precedents.PrecedentFixtures.asking;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.gov.ppo.docket.casework.Outcome;
import uk.gov.ppo.docket.letters.Precedent;
import uk.gov.ppo.docket.precedents.embeddings.Embeddings;

/** What a hit says for itself. */
class WhyFoundTest {
  @TempDir private Path folder;
  private PrecedentArchive archive;

  @BeforeEach
  void open() {
    archive = PrecedentArchive.open(folder, Embeddings.off());
  }

  @AfterEach
  void close() {
    archive.close();
  }

  @Test
  void namesTheSubjectAndWhatIsWantedOfIt() {
    add(aPair("R1#1", "How many agency staff did you employ in 2021/22?"));
    Why why = first("How many agency staff were there in 2022/23?").why();
    assertThat(why.subject()).containsIgnoringCase("agency staff");
    assertThat(why.attributes()).contains("Count");
    assertThat(why.period()).isEqualTo(Why.PeriodMatch.DIFFERENT);
    assertThat(why.features()).containsKeys("question_words", "share");
  }

  @Test
  void countsHowOftenNearlyTheSameWasAskedAndHowItWasAnswered() {
    add(
        answered("R1#1", "How many vans do you own?", Outcome.HELD),
        answered("R2#1", "How many vans do you own?", Outcome.NOT_HELD),
        answered("R3#1", "How many vans do you own now?", Outcome.HELD),
        answered("R4#1", "Who repairs your vans?", Outcome.EXEMPT));
    Asked asked = first("How many vans do you own?").why().asked();
    assertThat(asked.times()).isEqualTo(3);
    assertThat(asked.outcomes().entrySet())
        .extracting(java.util.Map.Entry::getKey, java.util.Map.Entry::getValue)
        .containsExactly(
            org.assertj.core.api.Assertions.tuple(Outcome.HELD, 2),
            org.assertj.core.api.Assertions.tuple(Outcome.NOT_HELD, 1));
  }

  @Test
  void thisOfficesAnswerComesBeforeAnothersThatIsAsAlike() {
    List<Precedent> pairs = new ArrayList<>();
    pairs.add(aPair("A#1", "How many vans do you own?"));
    pairs.add(own("FOI 7#1", "How many vans do you own?"));
    pairs.add(aPair("Z#1", "How many vans do you own?"));
    archive.precedents().add("log.jsonl", pairs);
    assertThat(first("How many vans do you own?").precedent().id()).isEqualTo("FOI 7#1");
  }

  @Test
  void anothersBetterAnswerStillComesFirst() {
    add(
        aPair("A#1", "How many vans do you own?"),
        own("FOI 7#1", "Where are the vans and lorries parked at night?"));
    assertThat(first("How many vans do you own?").precedent().id()).isEqualTo("A#1");
  }

  private static Precedent own(String id, String question) {
    Precedent pair = aPair(id, question);
    return new Precedent(
        id,
        pair.requestId(),
        "",
        pair.date(),
        pair.source(),
        "",
        question,
        "Two.",
        Outcome.HELD,
        List.of());
  }

  private static Precedent answered(String id, String question, Outcome outcome) {
    Precedent pair = aPair(id, question);
    return new Precedent(
        id,
        pair.requestId(),
        "A Council",
        pair.date(),
        pair.source(),
        "",
        question,
        "Two.",
        outcome,
        List.of());
  }

  private void add(Precedent... pairs) {
    archive.precedents().add("log.jsonl", List.of(pairs));
  }

  private Hit first(String question) {
    return archive.precedents().search(asking(question)).getFirst();
  }
}
