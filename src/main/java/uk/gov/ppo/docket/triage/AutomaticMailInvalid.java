package uk.gov.ppo.docket.triage;

import java.util.List;

/** The file cannot be used. Each problem names file and line, what is wrong, and the cure. */
public final class AutomaticMailInvalid extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final transient List<String> problems;

  AutomaticMailInvalid(List<String> problems) {
    super(String.join(System.lineSeparator(), problems));
    this.problems = List.copyOf(problems);
  }

  /** The problems in the order of the file, one line each. */
  public List<String> problems() {
    return problems;
  }
}
