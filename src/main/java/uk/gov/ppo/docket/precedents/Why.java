package uk.gov.ppo.docket.precedents;

import java.util.List;
import java.util.Map;

/**
 * Why a precedent was found.
 *
 * @param features what the ranking measured, by name, in a fixed order; most are from 0 to 1
 * @param subject what both questions are about, in the words of the precedent; empty when they do
 *     not share a subject
 * @param attributes what both want to know of it, in words for people ("how many", "spend"); empty
 *     when they do not agree
 * @param period whether the periods agree
 * @param asked how often nearly the same was asked before
 */
public record Why(
    Map<String, Double> features,
    String subject,
    List<String> attributes,
    PeriodMatch period,
    Asked asked) {
  /** Nothing is known. */
  public static final Why UNKNOWN =
      new Why(Map.of(), "", List.of(), PeriodMatch.NONE, Asked.UNKNOWN);

  /** How the periods two questions ask about stand to each other. */
  public enum PeriodMatch {
    /** Neither names one. */
    NONE,
    SAME,
    /** Both name one, and they share some days. */
    OVERLAPPING,
    /** Both name one, with no day in common. */
    DIFFERENT,
    /** Only the new question names one. */
    NEW_ONLY,
    /** Only the old question names one. */
    OLD_ONLY
  }
}
