package uk.gov.ppo.docket.precedents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import uk.gov.ppo.docket.letters.Precedent;

/**
 * Finds precedents for a question: BM25 of the question against prior questions, and, more lightly,
 * of the request it stands in against prior requests, because "What is the annual spend?" means
 * nothing without its subject.
 */
final class PrecedentSearch {
  // Measured on 695 judged questions: 0.2 for the request gives the best nDCG of 0.1 to 0.4, and
  // prior answers help at a tenth. A cited reference is worth as much as a rare word.
  private static final float QUESTION = 1;
  private static final float ANSWER = 0.1f;
  private static final float REFERENCE = 1;
  private static final float REQUEST = 0.2f;

  /** The rarest words of a long request say what it is about; Lucene allows 1,024 in all. */
  private static final int MOST_WORDS = 250;

  private final IndexSearcher searcher;

  PrecedentSearch(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  /**
   * A candidate with its likeness, the best first.
   *
   * @param score BM25
   */
  record Candidate(Precedent precedent, double score, Likeness likeness) {}

  /**
   * The best candidates.
   *
   * @param rows gives the precedents of these row ids, in any order; one that is gone is left out
   */
  List<Candidate> best(
      PrecedentQuery query, Function<Collection<Long>, List<StoredPrecedent>> rows) {
    List<Scored> scored = scored(query);
    Map<Long, Precedent> precedents =
        rows.apply(scored.stream().map(Scored::id).toList()).stream()
            .collect(Collectors.toMap(StoredPrecedent::id, StoredPrecedent::precedent));
    Rarity rarity =
        new Rarity(
            searcher.getIndexReader().maxDoc(),
            word -> documentsWith(word, PrecedentIndex.QUESTION));
    Likeness.Measure measure = new Likeness.Measure(query, rarity);
    List<Candidate> best = new ArrayList<>();
    for (int i = 0; i < scored.size() && best.size() < query.limit(); i++) {
      Precedent precedent = precedents.get(scored.get(i).id());
      if (precedent != null) {
        Likeness likeness = measure.of(precedent, margin(scored, i));
        best.add(new Candidate(precedent, scored.get(i).score(), likeness));
      }
    }
    return best;
  }

  private record Scored(long id, double score) {}

  private List<Scored> scored(PrecedentQuery query) {
    try {
      List<Scored> scored = new ArrayList<>();
      for (ScoreDoc hit : searcher.search(lucene(query), query.limit() + 1).scoreDocs) {
        scored.add(new Scored(PrecedentIndex.idOf(searcher, hit), hit.score));
      }
      return scored;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An only hit stands far out; the last of several does not. */
  private static double margin(List<Scored> scored, int i) {
    if (i + 1 == scored.size()) {
      return i == 0 ? 1 : 0;
    }
    return 1 - scored.get(i + 1).score() / scored.get(i).score();
  }

  private BooleanQuery lucene(PrecedentQuery query) {
    BooleanQuery.Builder lucene = new BooleanQuery.Builder();
    add(lucene, query.question(), PrecedentIndex.QUESTION, QUESTION);
    add(lucene, query.question(), PrecedentIndex.ANSWER, ANSWER);
    add(lucene, query.question(), PrecedentIndex.REFERENCE, REFERENCE);
    add(lucene, query.request(), PrecedentIndex.REQUEST, REQUEST);
    if (!query.excludedRequest().isEmpty()) {
      Term excluded = new Term(PrecedentIndex.REQUEST_ID, query.excludedRequest());
      lucene.add(new TermQuery(excluded), Occur.MUST_NOT);
    }
    return lucene.build();
  }

  private void add(BooleanQuery.Builder query, String text, String field, float boost) {
    IndexedWords.of(text).keySet().stream()
        .filter(word -> isKnown(word, field))
        .sorted(Comparator.comparingInt((String word) -> documentsWith(word, field)))
        .limit(MOST_WORDS)
        .map(word -> new BoostQuery(new TermQuery(new Term(field, word)), boost))
        .forEach(term -> query.add(term, Occur.SHOULD));
  }

  private boolean isKnown(String word, String field) {
    return documentsWith(word, field) > 0;
  }

  private int documentsWith(String word, String field) {
    try {
      return searcher.getIndexReader().docFreq(new Term(field, word));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
