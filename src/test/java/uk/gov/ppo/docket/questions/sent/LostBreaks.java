package uk.gov.ppo.docket.questions.sent;

import uk.gov.ppo.docket.questions.Request;

/** Pasted through a form that takes line breaks away. */
public final class LostBreaks implements Sent {
  @Override
  public Request read(String request) {
    return Request.in(request.strip().replaceAll("\\s*\\R\\s*", " "));
  }
}
