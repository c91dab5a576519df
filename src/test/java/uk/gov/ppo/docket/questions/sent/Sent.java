package uk.gov.ppo.docket.questions.sent;

import java.io.IOException;
import uk.gov.ppo.docket.questions.Request;

/** A way to send a request, and what Docket reads at the other end. */
public interface Sent {
  /** What Docket reads when this request is sent so. */
  Request read(String request) throws IOException;
}
