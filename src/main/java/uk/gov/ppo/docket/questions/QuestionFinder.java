package uk.gov.ppo.docket.questions;

import java.util.List;
import uk.gov.ppo.docket.questions.layout.Outline;

/**
 * Finds the questions in a request.
 *
 * <p>The request is read as an outline of paragraphs and lists first; each list is then told by its
 * stem and items (questions, or options, columns, years, categories, terms); what is asked in prose
 * comes last. Time grows with the length of the request only.
 */
public final class QuestionFinder {
  /** The questions in the order they are asked; none when nothing is asked. */
  public List<FoundQuestion> find(String request) {
    return new RequestReader(request, Outline.of(request)).questions();
  }
}
