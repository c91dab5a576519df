package uk.gov.ppo.docket.precedents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.gov.ppo.docket.precedents.PrecedentFixtures.aLetter;
import static uk.gov.ppo.docket.precedents.PrecedentFixtures.aPair;
import static uk.gov.ppo.docket.precedents.PrecedentFixtures.asking;
import static uk.gov.ppo.docket.precedents.PrecedentFixtures.bytes;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.gov.ppo.docket.casework.Outcome;
import uk.gov.ppo.docket.letters.LetterUnreadable;
import uk.gov.ppo.docket.letters.Precedent;

/** What every store of precedents does, whatever database keeps it. */
interface PrecedentsContract {
  Precedents precedents();

  @Test
  default void findsALettersPairByItsQuestion() {
    ImportedLetter letter =
        precedents()
            .add(
                "a.txt",
                bytes(
                    aLetter(
                        "FOI 101",
                        "Whether the office uses a tool to manage its social media accounts.",
                        "The information is not held.",
                        "How many vans the office leases.",
                        "Two.")));
    assertThat(letter)
        .isEqualTo(new ImportedLetter("FOI 101", 2, List.of(Outcome.NOT_HELD, Outcome.HELD)));
    Precedent best = best("Do you use a social media management tool?");
    assertThat(best.id()).isEqualTo("FOI 101#1");
    assertThat(best.answer()).isEqualTo("The information is not held.");
    assertThat(best.outcome()).isEqualTo(Outcome.NOT_HELD);
    assertThat(best.date()).isEqualTo("2024-03-12");
    assertThat(best.source()).isEqualTo("a.txt");
  }

  @Test
  default void replacesThePairsOfTheSameFile() {
    precedents()
        .add(
            "a.txt", bytes(aLetter("FOI 101", "How many vans?", "Two.", "How many cars?", "One.")));
    precedents().add("a.txt", bytes(aLetter("FOI 101", "How many bicycles?", "Nine.")));
    assertThat(found("vans cars bicycles")).containsExactly("FOI 101#1");
    assertThat(best("bicycles").answer()).isEqualTo("Nine.");
  }

  @Test
  default void replacesALetterReadFromAnotherFile() {
    precedents()
        .add(
            "a.txt", bytes(aLetter("FOI 101", "How many vans?", "Two.", "How many cars?", "One.")));
    precedents().add("a (final).txt", bytes(aLetter("FOI 101", "How many vans?", "Three.")));
    assertThat(found("vans cars")).containsExactly("FOI 101#1");
    assertThat(best("vans").answer()).isEqualTo("Three.");
  }

  @Test
  default void readsTheSameFileTwiceWithoutHarm() {
    byte[] letter = bytes(aLetter("FOI 101", "How many vans?", "Two."));
    assertThat(precedents().add("a.txt", letter)).isEqualTo(precedents().add("a.txt", letter));
    assertThat(found("vans")).containsExactly("FOI 101#1");
  }

  @Test
  default void leavesEverythingAsItWasWhenALetterCannotBeRead() {
    precedents().add("a.txt", bytes(aLetter("FOI 101", "How many vans?", "Two.")));
    assertThatThrownBy(() -> precedents().add("a.txt", bytes("Only a greeting.")))
        .isInstanceOf(LetterUnreadable.class);
    assertThat(found("vans")).containsExactly("FOI 101#1");
  }

  @Test
  default void addsTheRequestsOfALogUnderItsName() {
    precedents()
        .add("log.jsonl", List.of(aPair("A#1", "How many vans?"), aPair("B#1", "How many cars?")));
    assertThat(found("vans cars")).containsExactlyInAnyOrder("A#1", "B#1");
    precedents().add("log.jsonl", List.of(aPair("B#1", "How many cars?")));
    assertThat(found("vans cars")).containsExactly("B#1");
  }

  @Test
  default void readsADisclosureLogByItsEnding() {
    ImportedLetter log =
        precedents().add("log.csv", bytes("id,question,answer\nX1,How many vans?,Two\n"));
    assertThat(log).isEqualTo(new ImportedLetter("log.csv", 1, List.of(Outcome.HELD)));
    assertThat(found("vans")).containsExactly("X1");
  }

  @Test
  default void leavesOutTheExcludedRequest() {
    precedents()
        .add("log.jsonl", List.of(aPair("A#1", "How many vans?"), aPair("B#1", "How many vans?")));
    assertThat(precedents().search(new PrecedentQuery("How many vans?", "", "A", 10)))
        .extracting(hit -> hit.precedent().id())
        .containsExactly("B#1");
  }

  @Test
  default void findsNoMoreThanAskedAndTheBestFirst() {
    precedents()
        .add(
            "log.jsonl",
            IntStream.range(0, 20)
                .mapToObj(i -> aPair("R" + i + "#1", "How many vans in " + i))
                .toList());
    List<Hit> hits = precedents().search(new PrecedentQuery("How many vans in 7", "", "", 3));
    assertThat(hits).hasSize(3);
    assertThat(hits.getFirst().precedent().id()).isEqualTo("R7#1");
    assertThat(hits).extracting(Hit::score).isSortedAccordingTo((a, b) -> Double.compare(b, a));
    assertThat(hits)
        .extracting(Hit::confidence)
        .isSortedAccordingTo((a, b) -> Double.compare(b, a));
  }

  @Test
  default void isSurerOfTheSameQuestionThanOfAnother() {
    precedents()
        .add(
            "log.jsonl",
            List.of(
                aPair("A#1", "What did the office spend on legal advice in 2022?"),
                aPair("B#1", "How many deaths in custody were investigated?"),
                aPair("C#1", "Which case management system is in use?"),
                aPair("D#1", "Is there a policy on the retention of records?")));
    Hit same = hits("What did the office spend on legal advice in 2022?").getFirst();
    Hit other = hits("What is the policy on agency nurses?").getFirst();
    assertThat(same.confidence()).isGreaterThan(0.5);
    assertThat(other.confidence()).isLessThan(0.5);
  }

  @Test
  default void findsNothingWhereNoWordIsShared() {
    precedents().add("a.txt", bytes(aLetter("FOI 101", "How many vans?", "Two.")));
    assertThat(hits("zeppelins")).isEmpty();
    assertThat(hits("")).isEmpty();
    assertThat(precedents().search(new PrecedentQuery("vans", "", "", 0))).isEmpty();
  }

  @Test
  default void takesSearchSignsAsWords() {
    precedents().add("a.txt", bytes(aLetter("FOI 101", "How many vans?", "Two.")));
    assertThat(found("vans AND NOT (answer:* \"\\ ~^")).containsExactly("FOI 101#1");
  }

  @Test
  default void searchesAVeryLongRequest() {
    precedents().add("a.txt", bytes(aLetter("FOI 101", "How many vans?", "Two.")));
    String request =
        String.join(" ", IntStream.range(0, 20_000).mapToObj(i -> "word" + i).toList());
    assertThat(precedents().search(new PrecedentQuery("vans " + request, request, "", 3)))
        .hasSize(1);
  }

  @Test
  default void searchesWhileLettersAreAdded() {
    precedents().add("first.txt", bytes(aLetter("FOI 1", "How many vans?", "Two.")));
    CompletableFuture<Void> adding =
        CompletableFuture.runAsync(
            () ->
                IntStream.range(2, 12)
                    .forEach(
                        i ->
                            precedents()
                                .add(
                                    i + ".txt",
                                    bytes(aLetter("FOI " + i, "How many vans?", "Two.")))));
    while (!adding.isDone()) {
      assertThat(hits("vans")).isNotEmpty();
    }
    adding.join();
    assertThat(precedents().search(new PrecedentQuery("vans", "", "", 50))).hasSize(11);
  }

  private List<Hit> hits(String question) {
    return precedents().search(asking(question));
  }

  private Precedent best(String question) {
    return hits(question).getFirst().precedent();
  }

  private List<String> found(String question) {
    return hits(question).stream().map(hit -> hit.precedent().id()).toList();
  }
}
