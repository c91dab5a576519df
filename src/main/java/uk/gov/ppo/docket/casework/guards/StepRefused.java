package uk.gov.ppo.docket.casework.guards;

import java.util.List;

/** A case may not take a step yet; each reason says what would allow it. */
public final class StepRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  @SuppressWarnings("serial") // an exception that crosses no wire
  private final List<String> reasons;

  StepRefused(List<String> reasons) {
    super(String.join(". ", reasons));
    this.reasons = List.copyOf(reasons);
  }

  /** Why not, one reason an entry. */
  public List<String> reasons() {
    return reasons;
  }
}
