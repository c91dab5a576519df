package uk.gov.ppo.docket.casework;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What became of a whole request. It follows from the outcomes of its questions and is stored
 * nowhere.
 *
 * @param result what became of it
 * @param partNotHeld whether something of it is not held, where that is not the whole of it
 */
public record CaseOutcome(Result result, boolean partNotHeld) {
  /** What became of a request. */
  public enum Result {
    UNDECIDED("Not decided yet"),
    GRANTED("Granted in full"),
    GRANTED_IN_PART("Granted in part"),
    REFUSED("Refused"),
    NOT_HELD("Not held"),
    COST_LIMIT("Refused: over the cost limit"),
    ALREADY_PUBLISHED("Refused: already published"),
    REFUSED_OTHER("Refused on other grounds, such as vexatious or repeated");

    private final String label;

    Result(String label) {
      this.label = label;
    }

    /** The words an officer reads. */
    public String label() {
      return label;
    }
  }

  private static final Set<Outcome> GIVEN = EnumSet.of(Outcome.HELD, Outcome.PARTIALLY_HELD);
  private static final Set<Outcome> ABSENT = EnumSet.of(Outcome.NOT_HELD, Outcome.PARTIALLY_HELD);

  // what is published already is withheld under section 21
  private static final Set<Outcome> WITHHELD =
      EnumSet.of(
          Outcome.EXEMPT, Outcome.COST_LIMIT, Outcome.ALREADY_PUBLISHED, Outcome.REFUSED_OTHER);

  /** The outcome of a case with these questions; merged and withdrawn ones do not count. */
  public static CaseOutcome of(List<Question> questions) {
    List<Question> live = questions.stream().filter(Question::isLive).toList();
    Set<Outcome> found = EnumSet.noneOf(Outcome.class);
    live.forEach(question -> question.outcome().ifPresent(found::add));
    boolean open = live.stream().anyMatch(question -> question.outcomeCode().isEmpty());
    if (open || found.isEmpty() || found.contains(Outcome.UNKNOWN)) {
      return new CaseOutcome(Result.UNDECIDED, false);
    }
    Result result = result(found);
    return new CaseOutcome(result, result != Result.NOT_HELD && any(found, ABSENT));
  }

  private static Result result(Set<Outcome> found) {
    boolean given = any(found, GIVEN);
    boolean withheld = any(found, WITHHELD);
    if (given) {
      return withheld ? Result.GRANTED_IN_PART : Result.GRANTED;
    }
    return withheld ? refusal(found) : Result.NOT_HELD;
  }

  private static Result refusal(Set<Outcome> found) {
    Set<Outcome> grounds = EnumSet.copyOf(found);
    grounds.retainAll(WITHHELD);
    if (grounds.size() > 1) {
      return Result.REFUSED;
    }
    return switch (grounds.iterator().next()) {
      case COST_LIMIT -> Result.COST_LIMIT;
      case ALREADY_PUBLISHED -> Result.ALREADY_PUBLISHED;
      case REFUSED_OTHER -> Result.REFUSED_OTHER;
      case EXEMPT, HELD, NOT_HELD, PARTIALLY_HELD, UNKNOWN -> Result.REFUSED;
    };
  }

  private static boolean any(Set<Outcome> found, Set<Outcome> of) {
    return found.stream().anyMatch(of::contains);
  }

  /** It in words, {@code Granted in full (part of it not held)}. */
  public String label() {
    return result.label() + (partNotHeld ? " (part of it not held)" : "");
  }
}
