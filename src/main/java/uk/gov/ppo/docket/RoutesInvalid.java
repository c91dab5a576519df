package uk.gov.ppo.docket;

import java.util.List;

/** Route files that do not validate; each line names file, line and reason. */
final class RoutesInvalid extends RuntimeException {
  private static final long serialVersionUID = 1L;

  RoutesInvalid(List<String> complaints) {
    super("The routes are not started:\n  " + String.join("\n  ", complaints));
  }
}
