package uk.gov.ppo.docket.suggestions;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.gov.ppo.docket.casework.Outcome;
import uk.gov.ppo.docket.facets.Period;
import uk.gov.ppo.docket.precedents.Band;
import uk.gov.ppo.docket.precedents.BandRate;
import uk.gov.ppo.docket.reuse.Age;
import uk.gov.ppo.docket.reuse.Decided;
import uk.gov.ppo.docket.reuse.PersonalWords;

/**
 * A suggestion with all that an officer needs to judge it.
 *
 * @param suggestion what is offered
 * @param difference the old question beside the new one, word by word
 * @param matched what both are about, and how often that was asked
 * @param asking the period asked about now, {@code null} where none is
 * @param answering the period that was asked about then, {@code null} where none was
 * @param age how the answer ages, and what is out of date
 * @param personal its words that may tell of a person
 * @param decided its words that are decided again for each request
 * @param links where it says that the information is published
 * @param toMachines its words that speak to a machine; they are words and nothing more
 * @param measured how often its band was right when that was measured
 * @param approver who approved it, empty where nobody knows
 */
public record Offer(
    Suggestion suggestion,
    List<Stretch> difference,
    Matched matched,
    @Nullable Period asking,
    @Nullable Period answering,
    Age age,
    List<PersonalWords> personal,
    Decided decided,
    List<String> links,
    List<String> toMachines,
    BandRate measured,
    String approver) {

  /** The band it is shown in: an answer that is out of date is possible at best. */
  public Band band() {
    return isCapped() ? Band.POSSIBLE : measured.band();
  }

  /** Whether its age took it down. */
  public boolean isCapped() {
    return age.isStale() && measured.band().compareTo(Band.POSSIBLE) < 0;
  }

  /** What the words of its band were worth when they were measured; a sentence. */
  public String worth() {
    return isCapped()
        ? "It may well ask the same, but its answer is out of date."
        : "When we measured, " + measured.words() + ".";
  }

  public Optional<Period> periodNow() {
    return Optional.ofNullable(asking);
  }

  public Optional<Period> periodThen() {
    return Optional.ofNullable(answering);
  }

  /**
   * The words laid out for an officer who wants to use it. How the public interest was weighed is
   * left out, and of another authority's answer the exemptions it claimed as well.
   */
  public String layout() {
    return suggestion.isOurs() ? decided.withoutPublicInterest() : decided.rest();
  }

  /** What was left out of it. */
  public List<String> leftOut() {
    return suggestion.isOurs() || decided.exemption().isEmpty()
        ? decided.publicInterest()
        : java.util.stream.Stream.concat(
                decided.exemption().stream(), decided.publicInterest().stream())
            .toList();
  }

  /** Whether the outcome of last time can be decided again: only our own can. */
  public boolean mayDecideAgain() {
    return suggestion.isOurs() && suggestion.outcome() != Outcome.UNKNOWN;
  }

  /** What there is to look at before its words are saved. */
  public List<Gate> gates() {
    return Gates.of(this);
  }

  /**
   * Why a text that began as this offer cannot be saved yet.
   *
   * @param ticked the codes of the gates an officer vouched for
   */
  public List<Gate> standing(String text, Set<String> ticked) {
    return Gates.standing(this, text, ticked);
  }

  /** Whether a text is this answer, or what was laid out of it, whatever its line breaks. */
  public boolean isWordForWord(String text) {
    String bare = oneLine(text);
    return bare.equals(oneLine(suggestion.answer())) || bare.equals(oneLine(layout()));
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
