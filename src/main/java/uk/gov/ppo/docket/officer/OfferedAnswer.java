package uk.gov.ppo.docket.officer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import uk.gov.ppo.docket.casework.Outcome;
import uk.gov.ppo.docket.facets.Period;
import uk.gov.ppo.docket.judgements.Reason;
import uk.gov.ppo.docket.precedents.Asked;
import uk.gov.ppo.docket.reuse.PersonalWords;
import uk.gov.ppo.docket.suggestions.Offer;
import uk.gov.ppo.docket.suggestions.Stretch;
import uk.gov.ppo.docket.suggestions.Suggestion;

/**
 * A suggestion as the case page shows it.
 *
 * @param rank from 1, names it in the form
 * @param precedent its lasting name
 * @param band how sure we are, in words
 * @param worth what those words were worth when they were measured, a sentence
 * @param difference the old question beside the new one
 * @param answer the earlier answer
 * @param outcome what it came to
 * @param sections the sections it relied on, empty for none
 * @param from who answered, when, and where it stands
 * @param why what speaks for it, a line each
 * @param cautions what to look at before it is used, a line each
 * @param age how answers of its kind age
 * @param stale what is out of date, a sentence each
 * @param links where it says that the information is published
 */
record OfferedAnswer(
    int rank,
    String precedent,
    Tag band,
    String worth,
    List<Stretch> difference,
    String answer,
    Tag outcome,
    String sections,
    From from,
    List<String> why,
    List<String> cautions,
    String age,
    List<String> stale,
    List<String> links) {
  /**
   * Who answered.
   *
   * @param authority in words
   * @param ours whether this office did
   * @param notHeld whether it said that it holds nothing
   * @param date when, in words
   * @param source the file or case it was read from, empty where that is its name
   * @param approver who approved it, empty where nobody knows
   */
  record From(
      String authority,
      boolean ours,
      boolean notHeld,
      String date,
      String source,
      String approver) {}

  static OfferedAnswer of(Offer offer) {
    Suggestion suggestion = offer.suggestion();
    return new OfferedAnswer(
        suggestion.rank(),
        suggestion.precedent(),
        Tag.of(offer.band()),
        offer.worth(),
        offer.difference(),
        suggestion.answer(),
        Tag.of(suggestion.outcome()),
        String.join(", ", suggestion.sections()),
        from(offer),
        why(offer),
        cautions(offer),
        offer.age().kind().words(),
        offer.age().stale().stream().map(stale -> sentence(stale.words())).toList(),
        offer.links());
  }

  private static From from(Offer offer) {
    Suggestion suggestion = offer.suggestion();
    return new From(
        suggestion.isOurs() ? "This office" : suggestion.authority(),
        suggestion.isOurs(),
        suggestion.outcome() == Outcome.NOT_HELD,
        suggestion.date().isEmpty() ? "Date unknown" : LondonTime.isoDate(suggestion.date()),
        suggestion.source(),
        offer.approver());
  }

  private static List<String> why(Offer offer) {
    List<String> why = new ArrayList<>();
    if (!offer.matched().subject().isEmpty()) {
      why.add("Both are about: " + offer.matched().subject());
    }
    if (!offer.matched().attributes().isEmpty()) {
      why.add("Both want to know: " + String.join(", ", offer.matched().attributes()));
    }
    if (offer.periodNow().isPresent() || offer.periodThen().isPresent()) {
      why.add(
          "Period asked about then: %s; now: %s"
              .formatted(
                  offer.periodThen().map(Period::words).orElse("none"),
                  offer.periodNow().map(Period::words).orElse("none")));
    }
    if (offer.matched().asked().times() > 0) {
      why.add(asked(offer.matched().asked()));
    }
    return why;
  }

  /** {@code Asked 4 times before: Not held 3, Exempt 1}. */
  private static String asked(Asked asked) {
    String split =
        asked.outcomes().entrySet().stream()
            .map(counted -> counted.getKey().label() + " " + counted.getValue())
            .collect(Collectors.joining(", "));
    return "Asked " + Words.count(asked.times(), "time") + " before: " + split;
  }

  private static List<String> cautions(Offer offer) {
    List<String> cautions = new ArrayList<>();
    if (!offer.personal().isEmpty()) {
      cautions.add("It has words that may tell of a person: " + personal(offer));
    }
    if (!offer.decided().publicInterest().isEmpty()) {
      cautions.add("A public interest test is attached: weigh it again for this request");
    }
    if (!offer.toMachines().isEmpty()) {
      cautions.add(
          "It has words meant for a machine, shown as text and followed by nobody: “%s”"
              .formatted(String.join("”, “", offer.toMachines())));
    }
    return cautions;
  }

  private static String personal(Offer offer) {
    String answer = offer.suggestion().answer();
    return offer.personal().stream()
        .collect(
            Collectors.groupingBy(PersonalWords::kind, java.util.TreeMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(
            kind ->
                kind.getKey().words()
                    + kind.getValue().stream()
                        .map(words -> words.in(answer))
                        .distinct()
                        .collect(Collectors.joining(", ", " (", ")")))
        .collect(Collectors.joining("; "));
  }

  static String sentence(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
  }

  /** Why an officer may put it aside. */
  public List<Reason> reasons() {
    return java.util.Arrays.stream(Reason.values()).filter(r -> r != Reason.NONE).toList();
  }
}
