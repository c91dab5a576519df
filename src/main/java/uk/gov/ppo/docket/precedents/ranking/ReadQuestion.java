package uk.gov.ppo.docket.precedents.ranking;

import java.time.LocalDate;
import java.util.Map;
import uk.gov.ppo.docket.facets.Facets;

/**
 * A question, read: its words and what it is about. Reading takes longer than comparing, so what
 * was read is kept.
 *
 * @param posed as it was posed
 * @param words of the question, with how often each occurs
 * @param context the words that govern it
 * @param request the words of its request
 * @param facets what it is about
 * @param subject the words of its subject
 */
public record ReadQuestion(
    PosedQuestion posed,
    Map<String, Integer> words,
    Map<String, Integer> context,
    Map<String, Integer> request,
    Facets facets,
    Map<String, Integer> subject) {
  /** Reads a question. */
  public static ReadQuestion of(PosedQuestion posed) {
    return of(posed, IndexedWords.of(posed.request()));
  }

  /**
   * Reads a question of a request that is read already.
   *
   * @param request the words of the request
   */
  public static ReadQuestion of(PosedQuestion posed, Map<String, Integer> request) {
    String before = Surroundings.before(posed.question(), posed.request());
    // relative times ("the last three years") are compared as written: all from one day
    Facets facets = Facets.of(posed.question(), posed.context(), LocalDate.EPOCH);
    return new ReadQuestion(
        posed,
        IndexedWords.of(posed.question()),
        IndexedWords.of(String.join("\n", posed.context()) + "\n" + before),
        request,
        facets,
        IndexedWords.of(facets.subject()));
  }
}
