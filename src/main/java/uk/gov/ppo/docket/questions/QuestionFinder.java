package uk.gov.ppo.docket.questions;

import java.util.List;

/** Finds the questions in a request. */
public final class QuestionFinder {
  /** The questions in the order they are asked; none when nothing is asked. */
  public List<FoundQuestion> find(String request) {
    throw new IllegalStateException("not built yet");
  }
}
