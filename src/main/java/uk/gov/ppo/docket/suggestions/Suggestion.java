package uk.gov.ppo.docket.suggestions;

import java.util.List;
import uk.gov.ppo.docket.casework.Outcome;

/**
 * A prior answer offered for a question, as it stood when it was offered.
 *
 * @param questionId the question it is offered for
 * @param rank from 1
 * @param precedent the precedent's lasting name, {@code FOI 542#1}
 * @param authority who answered; empty for this office
 * @param date when, ISO 8601; empty when unknown
 * @param source the letter or case it comes from
 * @param question what was asked then
 * @param answer what was answered
 * @param outcome what that came to
 * @param sections the sections of the Act it relied on
 * @param score the retrieval score, comparable within one question
 * @param confidence from 0 to 1: how likely it asks the same
 * @param matched why it was found
 */
public record Suggestion(
    long questionId,
    int rank,
    String precedent,
    String authority,
    String date,
    String source,
    String question,
    String answer,
    Outcome outcome,
    List<String> sections,
    double score,
    double confidence,
    Matched matched) {
  /** Whether this office answered. */
  public boolean isOurs() {
    return authority.isEmpty();
  }
}
