package uk.gov.ppo.docket.routing;

import java.nio.file.Path;

/** The admins' rules in order; the first that matches decides. */
public final class RoutingRules {
  private RoutingRules() {}

  /**
   * Reads {@code config/routing.yaml}.
   *
   * @throws IllegalArgumentException naming file, line, rule and cure when the file is wrong
   */
  public static RoutingRules read(Path file) {
    throw new IllegalStateException("not built yet");
  }

  /** What the first matching rule says; the last rule of a valid file always matches. */
  public Routed route(RoutingFacts facts) {
    throw new IllegalStateException("not built yet");
  }
}
