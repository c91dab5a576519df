package uk.gov.ppo.docket.outcomes;

import java.util.List;
import uk.gov.ppo.docket.casework.Outcome;

/**
 * The outcome an answer states.
 *
 * @param outcome what became of the question
 * @param sections the sections of the Act relied on, as written ({@code 40(2)}), regulations as
 *     {@code reg 12(4)(b)}; in the order named, each once
 * @param evidence the words that decided it; empty where the answer has none
 */
public record StatedOutcome(Outcome outcome, List<String> sections, String evidence) {
  public StatedOutcome {
    sections = List.copyOf(sections);
  }
}
