package uk.gov.ppo.docket.officer;

import java.util.Locale;
import uk.gov.ppo.docket.casework.Outcome;
import uk.gov.ppo.docket.suggestions.Suggestion;

/**
 * A suggestion as the case page shows it.
 *
 * @param rank from 1, names it in the form
 * @param band how sure we are, in words
 * @param authority who answered, in words
 * @param ours whether this office answered
 * @param sections the sections it relied on, empty for none
 * @param date when, in words
 * @param score comparable within one question only
 */
record OfferedAnswer(
    int rank,
    String precedent,
    Band band,
    String question,
    String answer,
    Tag outcome,
    String sections,
    String authority,
    boolean ours,
    boolean notHeld,
    String date,
    String source,
    String score) {
  static OfferedAnswer of(Suggestion suggestion) {
    boolean ours = suggestion.authority().isEmpty();
    return new OfferedAnswer(
        suggestion.rank(),
        suggestion.precedent(),
        Band.of(suggestion.confidence()),
        suggestion.question(),
        suggestion.answer(),
        Tag.of(suggestion.outcome()),
        String.join(", ", suggestion.sections()),
        ours ? "This office" : suggestion.authority(),
        ours,
        suggestion.outcome() == Outcome.NOT_HELD,
        suggestion.date().isEmpty() ? "Date unknown" : LondonTime.isoDate(suggestion.date()),
        suggestion.source(),
        String.format(Locale.ROOT, "%.1f", suggestion.score()));
  }

  boolean isWeak() {
    return band == Band.WEAK;
  }
}
