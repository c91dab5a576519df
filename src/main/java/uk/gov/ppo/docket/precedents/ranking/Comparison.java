package uk.gov.ppo.docket.precedents.ranking;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import uk.gov.ppo.docket.precedents.embeddings.Embeddings;

/**
 * Compares one new question with old ones.
 *
 * <p>Only measures that mean the same in a small collection and a large one are taken; BM25, which
 * does not, finds the candidates and says no more.
 */
public final class Comparison {
  /** Of a piece's words or the question's; a piece that shares as many is the question itself. */
  private static final double SAME_PIECE = 0.6;

  private final ReadQuestion asked;
  private final Rarity questions;
  private final Rarity requests;
  private final WeighedWords question;
  private final WeighedWords request;
  private final WeighedWords context;
  private final List<WeighedWords> rivals;
  private final Map<Map<String, Integer>, WeighedWords> knownRequests = new IdentityHashMap<>();

  /**
   * @param asked the new question
   * @param questions the rarity of words in questions
   * @param requests the rarity of words in requests
   */
  public Comparison(ReadQuestion asked, Rarity questions, Rarity requests) {
    this.asked = asked;
    this.questions = questions;
    this.requests = requests;
    this.question = WeighedWords.of(asked.words(), questions);
    this.request = WeighedWords.of(asked.request(), requests);
    this.context = WeighedWords.of(asked.context(), questions);
    this.rivals = rivals();
  }

  private List<WeighedWords> rivals() {
    List<WeighedWords> others = new ArrayList<>();
    for (String piece : Surroundings.pieces(asked.posed().request())) {
      WeighedWords words = WeighedWords.of(IndexedWords.of(piece), questions);
      int fewer = Math.max(1, Math.min(words.size(), question.size()));
      if (words.shared(question) < SAME_PIECE * fewer) {
        others.add(words);
      }
    }
    return others;
  }

  /** Measures an old question. */
  public Measures with(ReadQuestion old) {
    WeighedWords before = WeighedWords.of(old.words(), questions);
    WeighedWords governed = WeighedWords.of(old.context(), questions);
    double words = question.cosine(before);
    double rival = rivals.stream().mapToDouble(other -> other.cosine(before)).max().orElse(0);
    int longer = Math.abs(question.size() - before.size());
    int shorter = Math.min(question.size(), before.size());
    Map<Measure, Double> values = new EnumMap<>(Measure.class);
    values.put(Measure.QUESTION_MEANING, cosine(asked.posed().meaning(), old.posed().meaning()));
    values.put(
        Measure.REQUEST_MEANING,
        cosine(asked.posed().requestMeaning(), old.posed().requestMeaning()));
    values.put(Measure.QUESTION_WORDS, words);
    values.put(Measure.REQUEST_WORDS, Math.sqrt(request.cosine(request(old))));
    values.put(Measure.CONTEXT_WORDS, Math.sqrt(context.cosine(governed)));
    values.put(Measure.COVERED, question.coveredBy(before, questions));
    values.put(Measure.COVERING, before.coveredBy(question, questions));
    values.put(Measure.LENGTH, -Math.log1p(longer / (1.0 + shorter)));
    values.put(Measure.RIVAL, words - rival);
    new Agreement(asked, old).measure(values);
    return new Measures(values);
  }

  /** The questions of one request are often all among the candidates. */
  private WeighedWords request(ReadQuestion old) {
    return knownRequests.computeIfAbsent(old.request(), words -> WeighedWords.of(words, requests));
  }

  private static double cosine(float[] a, float[] b) {
    return a.length == 0 || a.length != b.length ? 0 : Embeddings.cosine(a, b);
  }
}
