package uk.gov.ppo.docket.precedents.ranking;

import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * How much a word tells, by inverse document frequency. An archive of a few letters has seen too
 * few words to know which are rare, so its counts are eked out by those of an imagined collection,
 * in which the words that any question may use are common and all others rare.
 *
 * @param documents how many there are
 * @param with how many of them have a word, as {@link IndexedWords} writes it
 */
public record Rarity(int documents, ToIntFunction<String> with) {
  private static final int IMAGINED = 200; // fades once an office has a few hundred answers
  private static final double COMMON = 0.3; // of the imagined documents
  private static final double RARE = 0.005;

  private static final Set<String> ANY_QUESTION =
      Set.copyOf(
          IndexedWords.of(
                  "a about all also and any are as ask asked at be been by can could did do does"
                      + " each every for from give had has have how i if in is it its list many may"
                      + " me much my of on or our over please provide request requested same so"
                      + " state tell that the their them there these they this those to us use used"
                      + " uses using was we were what when where whether which who why will with"
                      + " would you your authority council office organisation information freedom"
                      + " act details")
              .keySet());

  /** Greater than 0; about 5 for a word of one document in a few hundred. */
  public double of(String word) {
    double imagined = IMAGINED * (ANY_QUESTION.contains(word) ? COMMON : RARE);
    double having = with.applyAsInt(word) + imagined;
    return Math.log(1 + (documents + IMAGINED - having + 0.5) / (having + 0.5));
  }
}
