package uk.gov.ppo.docket.questions.sent;

import uk.gov.ppo.docket.questions.Request;

/** Pasted from Word, whose bullets come out as the letter o. */
public final class LetterBullets implements Sent {
  @Override
  public Request read(String request) {
    return Request.in(request.replaceAll("(?m)^([ \\t]*)[•▪·◦‣●*–—-][ \\t]+(?=\\S)", "$1o "));
  }
}
