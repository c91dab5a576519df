package uk.gov.ppo.docket.precedents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.IndexSearcher;
import uk.gov.ppo.docket.letters.Precedent;
import uk.gov.ppo.docket.precedents.embeddings.Embeddings;
import uk.gov.ppo.docket.precedents.ranking.Comparison;
import uk.gov.ppo.docket.precedents.ranking.Known;
import uk.gov.ppo.docket.precedents.ranking.Measures;
import uk.gov.ppo.docket.precedents.ranking.PosedQuestion;
import uk.gov.ppo.docket.precedents.ranking.Ranking;
import uk.gov.ppo.docket.precedents.ranking.ReadQuestion;
import uk.gov.ppo.docket.precedents.ranking.Weights;

/**
 * Finds precedents for a question: the index gives candidates, by words and by meaning; the
 * database gives their texts and vectors; the model ranks them and says how sure it is.
 */
final class PrecedentSearch {
  /**
   * An answer of this office comes before another's that is as alike. Its outcome holds again 93
   * times of 100, another's 60 to 65 times, so it may even be a little less alike: by the logarithm
   * of the two.
   */
  private static final double OWN = Math.log(0.93 / 0.63);

  private final PrecedentRows rows;
  private final VectorRows vectors;
  private final Embeddings embeddings;
  private final KeptReadings kept = new KeptReadings();

  /** Read when it is first needed: the command that makes the file does without it. */
  private static final class Shipped {
    private static final Ranking RANKING = Ranking.shipped();
  }

  PrecedentSearch(PrecedentRows rows, VectorRows vectors, Embeddings embeddings) {
    this.rows = rows;
    this.vectors = vectors;
    this.embeddings = embeddings;
  }

  static List<BandRate> bands() {
    return Shipped.RANKING.bands();
  }

  /** A precedent that may ask the same. */
  record Candidate(Precedent precedent, ReadQuestion read, Measures measures) {
    boolean isOwn() {
      return precedent.authority().isEmpty();
    }
  }

  /**
   * All that the index offers for a question.
   *
   * @param asked the new question
   */
  record Field(ReadQuestion asked, List<Candidate> candidates) {}

  Field field(PrecedentQuery query, IndexSearcher searcher) {
    ReadQuestion asked = ReadQuestion.of(posed(query));
    Words words = new Words(searcher);
    List<Long> ids =
        new CandidateFinder(searcher, words, embeddings.model()).find(query, asked.posed());
    Map<Long, PairVectors> known = vectors.of(ids);
    Comparison comparison =
        new Comparison(
            asked, words.rarityIn(PrecedentIndex.QUESTION), words.rarityIn(PrecedentIndex.REQUEST));
    List<Candidate> candidates = new ArrayList<>();
    for (StoredPrecedent stored : rows.withIds(ids)) {
      Precedent precedent = stored.precedent();
      if (query.excludedRequest().isEmpty()
          || !precedent.requestId().equals(query.excludedRequest())) {
        ReadQuestion old = kept.read(stored, known.getOrDefault(stored.id(), PairVectors.UNKNOWN));
        candidates.add(new Candidate(precedent, old, comparison.with(old)));
      }
    }
    return new Field(asked, candidates);
  }

  private PosedQuestion posed(PrecedentQuery query) {
    boolean request = embeddings.isOn() && !query.request().isBlank();
    return new PosedQuestion(
        query.question(),
        query.context(),
        query.request(),
        embeddings.isOn() ? embeddings.of(query.question()) : PairVectors.UNKNOWN.question(),
        request ? embeddings.of(query.request()) : PairVectors.UNKNOWN.request());
  }

  private record Scored(Candidate candidate, double score) {
    double withOwnFirst() {
      return score + (candidate.isOwn() ? OWN : 0);
    }
  }

  /** The best hits. */
  List<Hit> hits(PrecedentQuery query, IndexSearcher searcher) {
    Field field = field(query, searcher);
    Weights weights = Shipped.RANKING.weightsFor(Known.of(field.asked().posed()));
    List<Scored> scored =
        field.candidates().stream()
            .map(candidate -> new Scored(candidate, weights.score(candidate.measures())))
            .sorted(
                Comparator.comparingDouble(Scored::withOwnFirst)
                    .reversed()
                    .thenComparing(one -> one.candidate().precedent().id()))
            .toList();
    List<Double> scores = scored.stream().map(Scored::score).toList();
    WhyFound why = new WhyFound(field);
    List<Hit> hits = new ArrayList<>();
    double above = 1;
    for (Scored one : scored.subList(0, Math.min(query.limit(), scored.size()))) {
      double share = weights.shareOf(one.score(), scores);
      // never surer of a lower hit
      above = Math.min(above, weights.confidence(one.score(), share));
      hits.add(
          new Hit(one.candidate().precedent(), one.score(), above, why.of(one.candidate(), share)));
    }
    return hits;
  }
}
