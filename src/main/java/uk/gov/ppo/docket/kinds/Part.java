package uk.gov.ppo.docket.kinds;

import java.util.List;
import uk.gov.ppo.docket.questions.FoundQuestion;
import uk.gov.ppo.docket.routing.Routed;

/**
 * A sentence or a question of a message, and what shows its kind.
 *
 * @param question the question; none of a sentence that asks nothing
 * @param sign what its own words, or those that introduce it, show beyond doubt; none where nothing
 * @param hint what its own words show where nothing around them says otherwise
 */
record Part(List<FoundQuestion> question, List<Routed> sign, List<Routed> hint) {
  boolean isQuestion() {
    return !question.isEmpty();
  }

  /** A question of information is a matter; that somebody names an Act is none yet. */
  boolean isMatter() {
    return !sign.isEmpty() && (isQuestion() || family() != Family.INFORMATION);
  }

  Family family() {
    return Family.of(sign.getFirst().kind());
  }

  Part takingTheHint() {
    return sign.isEmpty() ? new Part(question, hint, List.of()) : this;
  }
}
