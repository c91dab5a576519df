package uk.gov.ppo.docket.precedents;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.gov.ppo.docket.letters.Precedent;
import uk.gov.ppo.docket.precedents.ranking.IndexedWords;
import uk.gov.ppo.docket.precedents.ranking.PosedQuestion;
import uk.gov.ppo.docket.precedents.ranking.ReadQuestion;

/**
 * What was read of the precedents that were candidates last: the questions of one request have many
 * in common. A row never changes its texts, so nothing here grows stale.
 */
final class KeptReadings {
  private static final int QUESTIONS = 2_000; // some 5 KB each with its vectors
  private static final int REQUESTS = 500; // some 15 KB each

  private final Map<Long, ReadQuestion> questions = new Last<>(QUESTIONS);
  private final Map<String, Map<String, Integer>> requests = new Last<>(REQUESTS);

  private static final class Last<K, V> extends LinkedHashMap<K, V> {
    private static final long serialVersionUID = 1L;
    private final int most;

    Last(int most) {
      super(16, 0.75f, true);
      this.most = most;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
      return size() > most;
    }
  }

  /** A precedent, read; its vectors may have come since it was read last. */
  synchronized ReadQuestion read(StoredPrecedent stored, PairVectors vectors) {
    ReadQuestion known = questions.get(stored.id());
    if (known == null || known.posed().meaning().length != vectors.question().length) {
      known = readAnew(stored.precedent(), vectors);
      questions.put(stored.id(), known);
    }
    return known;
  }

  private ReadQuestion readAnew(Precedent precedent, PairVectors vectors) {
    Map<String, Integer> request = requests.computeIfAbsent(precedent.request(), IndexedWords::of);
    return ReadQuestion.of(
        new PosedQuestion(
            precedent.question(),
            List.of(),
            precedent.request(),
            vectors.question(),
            vectors.request()),
        request);
  }
}
