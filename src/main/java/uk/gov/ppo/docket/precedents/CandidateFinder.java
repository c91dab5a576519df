package uk.gov.ppo.docket.precedents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import uk.gov.ppo.docket.precedents.ranking.IndexedWords;
import uk.gov.ppo.docket.precedents.ranking.PosedQuestion;

/**
 * Asks the index for candidates twice: by words (BM25 of the question against prior questions and,
 * more lightly, of its request against prior requests, because "What is the annual spend?" means
 * nothing without its subject), and by meaning (the nearest vectors of question and request
 * together).
 */
final class CandidateFinder {
  // Measured: 0.2 for the request gives the best ranking of 0.1 to 0.4, and prior answers help at a
  // tenth. A cited reference is worth as much as a rare word.
  private static final float QUESTION = 1;
  private static final float ANSWER = 0.1f;
  private static final float REFERENCE = 1;
  private static final float REQUEST = 0.2f;

  /** From each of the two ways; among 100 are 96 of 100 of the pairs that ask the same. */
  private static final int FROM_EACH = 60;

  // The rarest words find the candidates; each more, and above all each common one, takes time in
  // an
  // index of a million pairs, and the measures look at all words anyway.
  private static final int QUESTION_WORDS = 24;
  private static final int ANSWER_WORDS = 6;
  private static final int REQUEST_WORDS = 24;

  private final IndexSearcher searcher;
  private final Words words;
  private final String model;

  CandidateFinder(IndexSearcher searcher, Words words, String model) {
    this.searcher = searcher;
    this.words = words;
    this.model = model;
  }

  /** The row ids of the candidates, each once. */
  List<Long> find(PrecedentQuery query, PosedQuestion asked) {
    // a request that is left out may have all the best pairs
    int excluded =
        query.excludedRequest().isEmpty()
            ? 0
            : words.documentsWith(query.excludedRequest(), PrecedentIndex.REQUEST_ID);
    int wanted = Math.max(FROM_EACH, query.limit());
    Set<Long> ids = new LinkedHashSet<>();
    add(ids, byWords(query), wanted);
    if (asked.meaning().length > 0) {
      float[] target = new PairVectors(asked.meaning(), asked.requestMeaning()).together();
      int nearest = wanted + excluded;
      add(ids, new KnnFloatVectorQuery(IndexedPair.meaning(model), target, nearest), nearest);
    }
    return new ArrayList<>(ids);
  }

  private void add(Set<Long> ids, Query query, int limit) {
    try {
      for (ScoreDoc hit : searcher.search(query, limit).scoreDocs) {
        ids.add(PrecedentIndex.idOf(searcher, hit));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private BooleanQuery byWords(PrecedentQuery query) {
    BooleanQuery.Builder lucene = new BooleanQuery.Builder();
    add(lucene, query.question(), PrecedentIndex.QUESTION, QUESTION, QUESTION_WORDS);
    add(lucene, query.question(), PrecedentIndex.ANSWER, ANSWER, ANSWER_WORDS);
    add(lucene, query.question(), PrecedentIndex.REFERENCE, REFERENCE, ANSWER_WORDS);
    add(lucene, query.request(), PrecedentIndex.REQUEST, REQUEST, REQUEST_WORDS);
    if (!query.excludedRequest().isEmpty()) {
      Term excluded = new Term(PrecedentIndex.REQUEST_ID, query.excludedRequest());
      lucene.add(new TermQuery(excluded), Occur.MUST_NOT);
    }
    return lucene.build();
  }

  private void add(BooleanQuery.Builder query, String text, String field, float boost, int most) {
    IndexedWords.of(text).keySet().stream()
        .filter(word -> words.documentsWith(word, field) > 0)
        .sorted(Comparator.comparingInt((String word) -> words.documentsWith(word, field)))
        .limit(most)
        .map(word -> new BoostQuery(new TermQuery(new Term(field, word)), boost))
        .forEach(term -> query.add(term, Occur.SHOULD));
  }
}
