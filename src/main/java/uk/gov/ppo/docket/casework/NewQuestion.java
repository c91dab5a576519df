package uk.gov.ppo.docket.casework;

import java.util.List;
import uk.gov.ppo.docket.facets.Facets;

/**
 * A question as it was found.
 *
 * @param number our own number, from 1
 * @param label the number as the requester wrote it, empty for none
 * @param text its words
 * @param start where it begins in the request's text
 * @param end where it ends; not after its beginning where an officer added it
 * @param context the stem and shared context that govern it, empty for none
 * @param stem the words it completes, empty for none
 * @param facets what it is about
 * @param alsoAt where the same is asked again, in order
 */
public record NewQuestion(
    int number,
    String label,
    String text,
    int start,
    int end,
    String context,
    String stem,
    Facets facets,
    List<Place> alsoAt) {
  private static final Facets UNTOLD = new Facets("", List.of(), null);

  /** A stretch of the request's text, in chars. */
  public record Place(int start, int end) {}

  public NewQuestion {
    alsoAt = List.copyOf(alsoAt);
  }

  /** A question of which no more is told. */
  public NewQuestion(int number, String label, String text, int start, int end, String context) {
    this(number, label, text, start, end, context, "", UNTOLD, List.of());
  }

  /** The same in other words. */
  public NewQuestion worded(String words) {
    return new NewQuestion(number, label, words, start, end, context, stem, facets, alsoAt);
  }
}
