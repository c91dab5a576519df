package uk.gov.ppo.docket.precedents;

import java.util.List;
import uk.gov.ppo.docket.casework.Outcome;

/**
 * What an import found in one letter.
 *
 * @param id the letter's reference, or its file name where it has none
 * @param pairs how many question and answer pairs
 * @param outcomes the outcome of each pair, in order
 */
public record ImportedLetter(String id, int pairs, List<Outcome> outcomes) {}
