package uk.gov.ppo.docket.kinds;

import java.util.List;
import uk.gov.ppo.docket.casework.Placement;
import uk.gov.ppo.docket.questions.FoundQuestion;

/**
 * One thing that a message asks for and that is handled by itself.
 *
 * @param placement its kind and who looks after it, with the rule and the words that show it
 * @param questions those of the message's questions that belong to it, numbered from 1
 */
public record Matter(Placement placement, List<FoundQuestion> questions) {
  public Matter {
    questions = List.copyOf(questions);
  }
}
