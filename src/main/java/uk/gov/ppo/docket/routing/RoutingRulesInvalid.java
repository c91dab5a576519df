package uk.gov.ppo.docket.routing;

import java.util.List;

/**
 * The rules cannot be used. Each problem names file and line, the rule, what is wrong, the cure.
 */
public final class RoutingRulesInvalid extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final transient List<String> problems;

  RoutingRulesInvalid(List<String> problems) {
    super(String.join(System.lineSeparator(), problems));
    this.problems = List.copyOf(problems);
  }

  /** The problems in the order of the file, one line each. */
  public List<String> problems() {
    return problems;
  }
}
