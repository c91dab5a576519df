package uk.gov.ppo.docket.judgements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import uk.gov.ppo.docket.casework.Case;
import uk.gov.ppo.docket.casework.CaseFixture;
import uk.gov.ppo.docket.casework.Cases;
import uk.gov.ppo.docket.casework.Question;
import uk.gov.ppo.docket.database.Storage;

/** What is kept and counted of officers' judgements, on every database. */
interface JudgementsContract {
  DataSource database();

  @Test
  default void aLaterJudgementTakesThePlaceOfTheFirst() {
    try (Storage shelf = CaseFixture.shelf(database(), Judgements.class)) {
      Judgements judgements = shelf.get(Judgements.class);
      long question = aQuestion(shelf);
      judgements.keep(rejected(question, "FOI 1#1", .8, Reason.OUT_OF_DATE), "sam");
      Judgement second = used(question, "FOI 1#1", .8, Verdict.ADAPTED);
      judgements.keep(second, "sam");
      assertThat(judgements.of(question)).containsExactly(second);
      assertThat(judgements.byBand()).containsExactly(new Tally("LIKELY", 0, 1, 0, 1, .8));
    }
  }

  @Test
  default void anOutdatedAnswerStillAskedTheSame() {
    try (Storage shelf = CaseFixture.shelf(database(), Judgements.class)) {
      Judgements judgements = shelf.get(Judgements.class);
      long question = aQuestion(shelf);
      judgements.keep(used(question, "FOI 1#1", .9, Verdict.ACCEPTED), "sam");
      judgements.keep(rejected(question, "FOI 2#1", .8, Reason.OUT_OF_DATE), "sam");
      judgements.keep(rejected(question, "FOI 3#1", .7, Reason.NOT_THE_SAME), "sam");
      Tally tally = judgements.latest("LIKELY", 50);
      assertThat(tally.all()).isEqualTo(3);
      assertThat(tally.hits()).isEqualTo(2);
      assertThat(tally.acceptance()).isCloseTo(1 / 3.0, within(1e-9));
      assertThat(tally.confidence()).isCloseTo(.8, within(1e-9));
      assertThat(judgements.byConfidence()).extracting(Tally::of).containsExactly("7", "8", "9");
      assertThat(judgements.byMonth()).extracting(Tally::of).containsExactly("2026-03");
    }
  }

  @Test
  default void onlyTheLatestOfABandCount() {
    try (Storage shelf = CaseFixture.shelf(database(), Judgements.class)) {
      Judgements judgements = shelf.get(Judgements.class);
      for (int i = 0; i < 3; i++) {
        judgements.keep(used(aQuestion(shelf), "FOI 1#" + i, .9, Verdict.ACCEPTED), "sam");
      }
      assertThat(judgements.latest("LIKELY", 2).all()).isEqualTo(2);
      assertThat(judgements.latest("WEAK", 2)).isEqualTo(new Tally("WEAK", 0, 0, 0, 0, 0));
    }
  }

  @Test
  default void aRejectionNeedsAReason() {
    assertThatThrownBy(() -> used(1, "FOI 1#1", .5, Verdict.REJECTED))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Judgement(1, "", 1, "", 1, Verdict.ACCEPTED, Reason.OTHER, ""))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static long aQuestion(Storage shelf) {
    Case opened = CaseFixture.asked(shelf, "ada@example.org", "How many?");
    Question question = shelf.get(Cases.class).questions(opened.id()).getFirst();
    return question.id();
  }

  private static Judgement used(long question, String precedent, double sure, Verdict verdict) {
    return new Judgement(question, precedent, 1, "LIKELY", sure, verdict, Reason.NONE, "");
  }

  private static Judgement rejected(long question, String precedent, double sure, Reason reason) {
    return new Judgement(
        question, precedent, 1, "LIKELY", sure, Verdict.REJECTED, reason, "too old");
  }
}
