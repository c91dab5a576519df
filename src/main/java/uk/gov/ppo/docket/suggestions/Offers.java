package uk.gov.ppo.docket.suggestions;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.gov.ppo.docket.casework.Case;
import uk.gov.ppo.docket.casework.CaseStatus;
import uk.gov.ppo.docket.casework.Cases;
import uk.gov.ppo.docket.casework.HistoryEntry;
import uk.gov.ppo.docket.casework.Question;
import uk.gov.ppo.docket.facets.Attribute;
import uk.gov.ppo.docket.facets.Facets;
import uk.gov.ppo.docket.facets.Period;
import uk.gov.ppo.docket.judgements.Judgement;
import uk.gov.ppo.docket.judgements.Judgements;
import uk.gov.ppo.docket.judgements.Reason;
import uk.gov.ppo.docket.judgements.Verdict;
import uk.gov.ppo.docket.precedents.Band;
import uk.gov.ppo.docket.precedents.BandRate;
import uk.gov.ppo.docket.precedents.Precedents;
import uk.gov.ppo.docket.reuse.Age;
import uk.gov.ppo.docket.reuse.Decided;
import uk.gov.ppo.docket.reuse.PersonalData;
import uk.gov.ppo.docket.reuse.SpokenToMachines;

/** What officers are offered, why, and what they make of it. */
@Component
public class Offers {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private static final Pattern LINK = Pattern.compile("\\bhttps?://[^\\s<>\"|]{4,500}");

  private final Suggestions suggestions;
  private final Cases cases;
  private final Judgements judgements;
  private final Precedents precedents;
  private final BandWatch watch;
  private final Clock clock;

  Offers(
      Suggestions suggestions,
      Cases cases,
      Judgements judgements,
      Precedents precedents,
      BandWatch watch,
      Clock clock) {
    this.suggestions = suggestions;
    this.cases = cases;
    this.judgements = judgements;
    this.precedents = precedents;
    this.watch = watch;
    this.clock = clock;
  }

  /** What the questions of a case are offered, by question. */
  public Map<Long, Offered> of(Case aCase, List<Question> questions) {
    Map<Band, BandStanding> hidden =
        watch.hidden().stream().collect(Collectors.toMap(BandStanding::band, Function.identity()));
    return questions.stream()
        .collect(Collectors.toMap(Question::id, question -> of(aCase, question, hidden)));
  }

  private Offered of(Case aCase, Question question, Map<Band, BandStanding> hidden) {
    Map<String, Judgement> aside =
        judgements.of(question.id()).stream()
            .filter(judgement -> judgement.verdict() == Verdict.REJECTED)
            .collect(Collectors.toMap(Judgement::precedent, Function.identity()));
    List<Offer> all = all(aCase, question);
    List<Offer> open =
        all.stream()
            .filter(offer -> !aside.containsKey(offer.suggestion().precedent()))
            .limit(Offered.SHOWN)
            .toList();
    List<Offer> shown =
        open.stream().filter(offer -> !hidden.containsKey(offer.measured().band())).toList();
    return new Offered(
        shown.stream().filter(offer -> offer.band().isOffered()).toList(),
        shown.stream().filter(offer -> !offer.band().isOffered()).toList(),
        rejected(all, aside),
        counted(open, hidden),
        cases.isSuggested(question.id()));
  }

  private static List<Offered.Rejected> rejected(List<Offer> all, Map<String, Judgement> aside) {
    List<Offered.Rejected> rejected = new ArrayList<>();
    for (Offer offer : all) {
      Judgement judgement = aside.get(offer.suggestion().precedent());
      if (judgement != null) {
        rejected.add(new Offered.Rejected(offer, judgement));
      }
    }
    return rejected;
  }

  private static List<Offered.Hidden> counted(List<Offer> open, Map<Band, BandStanding> hidden) {
    return hidden.values().stream()
        .map(
            standing ->
                new Offered.Hidden(
                    standing.band(),
                    (int) open.stream().filter(o -> o.measured().band() == standing.band()).count(),
                    standing.why()))
        .filter(some -> some.count() > 0)
        .toList();
  }

  private List<Offer> all(Case aCase, Question question) {
    return suggestions.offeredFor(question.id()).stream()
        .map(suggestion -> offer(aCase, question, suggestion))
        .toList();
  }

  /** The offer of this name. */
  public Optional<Offer> named(Case aCase, Question question, String precedent) {
    return all(aCase, question).stream()
        .filter(offer -> offer.suggestion().precedent().equals(precedent))
        .findFirst();
  }

  /**
   * The offer that an answer began as: the one its form names, or one whose words it is, however
   * they came there.
   *
   * @param precedent what the form names; may be empty
   */
  public Optional<Offer> begunAs(Case aCase, Question question, String precedent, String text) {
    return named(aCase, question, precedent)
        .or(() -> all(aCase, question).stream().filter(o -> o.isWordForWord(text)).findFirst());
  }

  private Offer offer(Case aCase, Question question, Suggestion suggestion) {
    String answer = suggestion.answer();
    LocalDate answered = IsoDay.lastOf(suggestion.date());
    Facets now =
        Facets.of(
            question.asked().text(),
            List.of(question.asked().context(), question.asked().stem()),
            aCase.receivedOn());
    Facets then =
        Facets.of(suggestion.question(), List.of(), answered == null ? today() : answered);
    return new Offer(
        suggestion,
        Difference.between(suggestion.question(), question.asked().text()),
        matched(suggestion.matched(), now, then),
        period(now),
        period(then),
        Age.of(now, then, answer, answered, today()),
        PersonalData.in(answer),
        Decided.in(answer),
        links(answer),
        SpokenToMachines.in(suggestion.question() + "\n" + answer),
        rateOf(Band.of(suggestion.confidence())),
        approver(suggestion));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), LONDON);
  }

  private static @Nullable Period period(Facets facets) {
    return facets.period().orElse(null);
  }

  /** What the search said; where it said nothing, what both questions want. */
  private static Matched matched(Matched found, Facets now, Facets then) {
    if (!found.attributes().isEmpty() || !found.subject().isEmpty()) {
      return found;
    }
    boolean same = !now.subject().isEmpty() && now.subject().equalsIgnoreCase(then.subject());
    List<String> both =
        now.attributes().stream()
            .filter(then.attributes()::contains)
            .map(Attribute::label)
            .toList();
    return new Matched(same ? now.subject() : "", both, found.asked());
  }

  private static List<String> links(String answer) {
    return LINK.matcher(answer)
        .results()
        .map(MatchResult::group)
        .map(link -> link.replaceAll("[.,;:!?)'\\]]+$", ""))
        .distinct()
        .toList();
  }

  private BandRate rateOf(Band band) {
    return precedents.bands().stream()
        .filter(rate -> rate.band() == band)
        .findFirst()
        .orElseGet(() -> new BandRate(band, 0, 0));
  }

  /** Only what was sent from here tells who approved it. */
  private String approver(Suggestion suggestion) {
    return suggestion.isOurs()
        ? cases
            .withReference(suggestion.source())
            .flatMap(
                sent ->
                    cases.history(sent.id()).reversed().stream()
                        .filter(line -> line.to().equals(CaseStatus.READY_TO_SEND.name()))
                        .findFirst())
            .map(HistoryEntry::who)
            .orElse("")
        : "";
  }

  /** Keeps that an answer which was saved began as this offer, and what became of it. */
  public void used(Offer offer, String text, String who) {
    Verdict verdict = offer.isWordForWord(text) ? Verdict.ACCEPTED : Verdict.ADAPTED;
    judgements.keep(judgement(offer, verdict, Reason.NONE, ""), who);
  }

  /** Puts an offer aside for its question. */
  public void reject(Offer offer, Reason reason, String words, String who) {
    judgements.keep(judgement(offer, Verdict.REJECTED, reason, words), who);
  }

  /** Offers again what was put aside. */
  public void takeBack(Offer offer) {
    judgements.takeBack(offer.suggestion().questionId(), offer.suggestion().precedent());
  }

  private static Judgement judgement(Offer offer, Verdict verdict, Reason reason, String words) {
    Suggestion suggestion = offer.suggestion();
    return new Judgement(
        suggestion.questionId(),
        suggestion.precedent(),
        suggestion.rank(),
        offer.measured().band().name(),
        suggestion.confidence(),
        verdict,
        reason,
        words);
  }
}
