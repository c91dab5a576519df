package uk.gov.ppo.docket.suggestions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import uk.gov.ppo.docket.reuse.PersonalData;
import uk.gov.ppo.docket.reuse.PersonalKind;
import uk.gov.ppo.docket.reuse.PersonalWords;
import uk.gov.ppo.docket.reuse.Stale;

/**
 * What stands between an old answer and its being saved as a new one: words that may tell of a
 * person, and words that are out of date.
 */
final class Gates {
  private Gates() {}

  /** All that an officer has to look at once the answer is laid out. */
  static List<Gate> of(Offer offer) {
    return standing(offer, offer.layout());
  }

  /**
   * What there is to look at in a text that began as this offer. Only words that come from it
   * count: an officer's own are the officer's.
   */
  static List<Gate> standing(Offer offer, String text) {
    List<Gate> standing = new ArrayList<>(personal(offer, text));
    offer.age().stale().stream()
        .filter(stale -> stands(stale, offer, text))
        .map(stale -> outOfDate(stale, text))
        .forEach(standing::add);
    return standing;
  }

  /** What still stands after an officer ticked these. */
  static List<Gate> standing(Offer offer, String text, Set<String> ticked) {
    List<Gate> standing =
        new ArrayList<>(
            standing(offer, text).stream().filter(gate -> !ticked.contains(gate.code())).toList());
    if (offer.age().isStale() && offer.isWordForWord(text) && standing.isEmpty()) {
      String why = offer.age().stale().getFirst().words();
      standing.add(
          new Gate("UNCHANGED", "", "Change the answer before you save it: " + why, List.of()));
    }
    return standing;
  }

  private static List<Gate> personal(Offer offer, String text) {
    String before = offer.suggestion().answer();
    Set<Named> theirs = Set.copyOf(named(before));
    List<Named> left = named(text).stream().filter(theirs::contains).distinct().toList();
    return Arrays.stream(PersonalKind.values())
        .map(kind -> gate(kind, left))
        .filter(gate -> !gate.places().isEmpty())
        .toList();
  }

  private static Gate gate(PersonalKind kind, List<Named> left) {
    return new Gate(
        kind.name(),
        "I have checked that it may be given: " + kind.words(),
        "The earlier answer has " + kind.words() + ": take it out, or tick that it may be given",
        left.stream().filter(named -> named.kind() == kind).map(Named::words).distinct().toList());
  }

  private record Named(PersonalKind kind, String words) {}

  private static List<Named> named(String text) {
    List<Named> named = new ArrayList<>();
    for (PersonalWords found : PersonalData.in(text)) {
      named.add(new Named(found.kind(), found.in(text)));
    }
    return named;
  }

  private static boolean stands(Stale stale, Offer offer, String text) {
    return stale.places().isEmpty()
        ? offer.isWordForWord(text)
        : stale.places().stream().anyMatch(text::contains);
  }

  private static Gate outOfDate(Stale stale, String text) {
    return new Gate(
        stale.cause().name(),
        "I have checked that it is still right, although " + stale.words(),
        "Change what is out of date, or tick that it is still right, because " + stale.words(),
        stale.places().stream().filter(text::contains).distinct().toList());
  }
}
