package uk.gov.ppo.docket.precedents;

import java.util.Map;
import uk.gov.ppo.docket.casework.Outcome;

/**
 * How often much the same question was asked before, and how its answers split.
 *
 * @param times how many precedents ask nearly the same as the hit, itself among them; 0 when nobody
 *     counted
 * @param outcomes how many of them had each outcome, the most frequent first
 */
public record Asked(int times, Map<Outcome, Integer> outcomes) {
  /** Nobody counted. */
  public static final Asked UNKNOWN = new Asked(0, Map.of());
}
