package uk.gov.ppo.docket.precedents;

import uk.gov.ppo.docket.letters.Precedent;

/**
 * A precedent that may answer a question.
 *
 * @param precedent the prior question and answer
 * @param score the retrieval score; comparable within one query only
 * @param confidence from 0 to 1: how likely the precedent asks the same
 */
public record Hit(Precedent precedent, double score, double confidence) {}
