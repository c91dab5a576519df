package uk.gov.ppo.docket.suggestions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.gov.ppo.docket.casework.Case;
import uk.gov.ppo.docket.casework.CaseFixture;
import uk.gov.ppo.docket.casework.Cases;
import uk.gov.ppo.docket.casework.Outcome;
import uk.gov.ppo.docket.casework.Question;
import uk.gov.ppo.docket.database.Storage;
import uk.gov.ppo.docket.judgements.Judgement;
import uk.gov.ppo.docket.judgements.Judgements;
import uk.gov.ppo.docket.judgements.Reason;
import uk.gov.ppo.docket.judgements.Verdict;
import uk.gov.ppo.docket.letters.Precedent;
import uk.gov.ppo.docket.precedents.Asked;
import uk.gov.ppo.docket.precedents.Band;
import uk.gov.ppo.docket.precedents.BandRate;
import uk.gov.ppo.docket.precedents.Hit;
import uk.gov.ppo.docket.precedents.ImportedLetter;
import uk.gov.ppo.docket.precedents.PrecedentQuery;
import uk.gov.ppo.docket.precedents.Precedents;
import uk.gov.ppo.docket.precedents.Why;

/** What is offered, judged and hidden, on every database. */
interface OffersContract {
  Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  DataSource database();

  @Test
  default void whyASuggestionWasFoundIsKeptWithIt() {
    try (Storage shelf = shelf()) {
      Offer best = offered(shelf).good().getFirst();
      assertThat(best.matched().subject()).isEqualTo("vans");
      assertThat(best.matched().attributes()).containsExactly("how many", "spend");
      assertThat(best.matched().asked())
          .isEqualTo(new Asked(4, Map.of(Outcome.HELD, 3, Outcome.EXEMPT, 1)));
      assertThat(best.difference()).isNotEmpty();
      assertThat(best.worth())
          .isEqualTo("When we measured, about 19 in 20 like this asked the same.");
    }
  }

  @Test
  default void threeAreShownAndTheNextTakesThePlaceOfWhatIsPutAside() {
    try (Storage shelf = shelf()) {
      assertThat(names(offered(shelf).good())).containsExactly("P 1", "P 2", "P 3");
      Offers offers = shelf.get(Offers.class);
      Offer second = offered(shelf).good().get(1);
      offers.reject(second, Reason.NOT_THE_SAME, "vans, not cars", "sam");

      Offered after = offered(shelf);
      assertThat(names(after.good())).containsExactly("P 1", "P 3", "P 4");
      assertThat(after.rejected())
          .extracting(r -> r.judgement().words())
          .containsExactly("vans, not cars");

      offers.takeBack(second);
      assertThat(names(offered(shelf).good())).containsExactly("P 1", "P 2", "P 3");
      assertThat(offered(shelf).rejected()).isEmpty();
    }
  }

  @Test
  default void wordForWordIsAcceptedAndAnythingElseIsAdapted() {
    try (Storage shelf = shelf()) {
      Offers offers = shelf.get(Offers.class);
      Offered offered = offered(shelf);
      offers.used(offered.good().get(0), "We  own\nfour vans.", "sam");
      offers.used(offered.good().get(1), "We own six vans.", "sam");
      assertThat(shelf.get(Judgements.class).of(question(shelf).id()))
          .extracting(Judgement::precedent, Judgement::verdict, Judgement::band)
          .containsExactlyInAnyOrder(
              tuple("P 1", Verdict.ACCEPTED, "VERY_LIKELY"),
              tuple("P 2", Verdict.ADAPTED, "VERY_LIKELY"));
    }
  }

  @Test
  default void aBandIsHiddenTenPointsBelowItsMeasureAndNotBeforeTwentyJudgements() {
    try (Storage shelf = shelf()) {
      judge(shelf, 15, 4);
      assertThat(shelf.get(BandWatch.class).hidden()).as("19 judgements").isEmpty();
      judge(shelf, 18, 2);
      assertThat(shelf.get(BandWatch.class).hidden()).as("five points below").isEmpty();
      judge(shelf, 17, 3);
      assertThat(shelf.get(BandWatch.class).hidden()).as("ten points below").hasSize(1);

      Offered offered = offered(shelf);
      assertThat(offered.good()).isEmpty();
      assertThat(offered.hidden()).extracting(Offered.Hidden::count).containsExactly(3);
    }
  }

  @Test
  default void aHiddenBandRecoversWithItsRate() {
    try (Storage shelf = shelf()) {
      judge(shelf, 15, 5);
      assertThat(shelf.get(BandWatch.class).hidden()).hasSize(1);
      judge(shelf, 19, 1);
      assertThat(shelf.get(BandWatch.class).hidden()).isEmpty();
    }
  }

  @Test
  default void whatCameIntoTheIndexWhileAQuestionWasLookedUpIsFound() {
    AtomicLong looks = new AtomicLong();
    InstantSource ticking = () -> NOON.plusSeconds(looks.incrementAndGet());
    try (Storage shelf = shelf(ticking.withZone(ZoneOffset.UTC), Late.class)) {
      assertThat(offered(shelf).lookedUp()).isTrue();
      assertThat(names(offered(shelf).good())).containsExactly("P 1", "P 2", "P 3");
      assertThat(shelf.get(Suggestions.class).workOff()).as("left to look up").isZero();
    }
  }

  private Storage shelf() {
    return shelf(Clock.fixed(NOON, ZoneOffset.UTC), Paper.class);
  }

  private Storage shelf(Clock clock, Class<? extends Precedents> precedents) {
    Storage shelf =
        CaseFixture.shelf(
            database(),
            clock,
            precedents,
            Suggestions.class,
            Judgements.class,
            BandWatch.class,
            Offers.class);
    CaseFixture.asked(shelf, "ada@example.org", "How many vans do you own?");
    shelf.get(Suggestions.class).workOff();
    return shelf;
  }

  private static Question question(Storage shelf) {
    return shelf.get(Cases.class).questions(theCase(shelf).id()).getFirst();
  }

  private static Case theCase(Storage shelf) {
    return shelf.get(Cases.class).open().getFirst();
  }

  private static Offered offered(Storage shelf) {
    Question question = question(shelf);
    return shelf
        .get(Offers.class)
        .of(theCase(shelf), List.of(question))
        .getOrDefault(question.id(), Offered.NONE);
  }

  private static List<String> names(List<Offer> offers) {
    return offers.stream().map(offer -> offer.suggestion().precedent()).toList();
  }

  /** The same precedents judged again: a later judgement takes the place of the first. */
  private static void judge(Storage shelf, int right, int wrong) {
    for (int i = 0; i < right + wrong; i++) {
      boolean hit = i < right;
      shelf
          .get(Judgements.class)
          .keep(
              new Judgement(
                  question(shelf).id(),
                  "J " + i,
                  1,
                  "VERY_LIKELY",
                  0.95,
                  hit ? Verdict.ACCEPTED : Verdict.REJECTED,
                  hit ? Reason.NONE : Reason.NOT_THE_SAME,
                  ""),
              "sam");
    }
  }

  /** Precedents that are found only by the second search: the index changes during the first. */
  final class Late extends Paper {
    private final Clock clock;
    private @Nullable Instant changed;

    Late(Clock clock) {
      this.clock = clock;
    }

    @Override
    public List<Hit> search(PrecedentQuery query) {
      if (changed != null) {
        return super.search(query);
      }
      changed = clock.instant();
      return List.of();
    }

    @Override
    public Optional<Instant> lastChange() {
      return Optional.ofNullable(changed);
    }
  }

  /** Ten precedents that are all found. */
  class Paper implements Precedents {
    @Override
    public List<Hit> search(PrecedentQuery query) {
      Why why =
          new Why(
              Map.of(),
              "vans",
              List.of("how many", "spend"),
              Why.PeriodMatch.NONE,
              new Asked(4, Map.of(Outcome.HELD, 3, Outcome.EXEMPT, 1)));
      return IntStream.rangeClosed(1, 10)
          .mapToObj(n -> new Hit(precedent(n), 1.0 / n, 0.95, why))
          .limit(query.limit())
          .toList();
    }

    private static Precedent precedent(int n) {
      return new Precedent(
          "P " + n,
          "P",
          "",
          "2026-03",
          "p.pdf",
          "",
          "How many cars do you own?",
          "We own four vans.",
          Outcome.HELD,
          List.of());
    }

    @Override
    public List<BandRate> bands() {
      return List.of(new BandRate(Band.VERY_LIKELY, 200, 0.95), new BandRate(Band.WEAK, 10, 0.1));
    }

    @Override
    public ImportedLetter add(String name, byte[] document) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void add(String source, List<Precedent> pairs) {}

    @Override
    public Optional<Instant> lastChange() {
      return Optional.empty();
    }

    @Override
    public void refresh() {}

    @Override
    public Optional<Integer> rebuildIndex(IntConsumer progress) {
      return Optional.empty();
    }
  }
}
