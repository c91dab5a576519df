package uk.gov.ppo.docket.questions.repeats;

import uk.gov.ppo.docket.questions.FoundQuestion;

/**
 * A question with what it is about.
 *
 * @param question as found
 * @param content of its own words
 * @param around of its own words and those that govern it
 * @param restated whether it stands where the request says over again what it asks
 */
record Asked(FoundQuestion question, Content content, Content around, boolean restated) {}
