package uk.gov.ppo.docket.suggestions;

import java.util.List;

/**
 * Something in an old answer that an officer looks at before it is saved as a new one.
 *
 * @param code what kind it is, as a form names it: {@code EMAIL}, {@code ENDED}
 * @param box what an officer vouches for by ticking it
 * @param refusal why the answer cannot be saved yet
 * @param places the words to look at; none where it is the whole answer
 */
public record Gate(String code, String box, String refusal, List<String> places) {
  public Gate {
    places = List.copyOf(places);
  }

  /** The refusal with the words it is about, {@code It has an email address: x@example.org}. */
  public String inFull() {
    return places.isEmpty() ? refusal : refusal + ": " + String.join(", ", places);
  }
}
