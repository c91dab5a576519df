package uk.gov.ppo.docket.intake;

import org.springframework.stereotype.Component;
import uk.gov.ppo.docket.ledger.KeptMessage;
import uk.gov.ppo.docket.questions.Request;
import uk.gov.ppo.docket.text.BoundedReading;

/** From bytes to words to questions; changes nothing. */
@Component
class Understanding {
  private final BoundedReading reading;

  Understanding(BoundedReading reading) {
    this.reading = reading;
  }

  Arrival of(KeptMessage kept, byte[] raw) {
    return reading.read(raw, (message, text) -> new Arrival(kept, message, text, Request.in(text)));
  }
}
