package uk.gov.ppo.docket.intake;

import org.springframework.stereotype.Component;
import uk.gov.ppo.docket.ledger.KeptMessage;
import uk.gov.ppo.docket.mail.Message;
import uk.gov.ppo.docket.questions.Request;
import uk.gov.ppo.docket.text.BoundedReading;
import uk.gov.ppo.docket.text.Limits;
import uk.gov.ppo.docket.text.MessageText;

/** From bytes to words to questions; changes nothing. */
@Component
class Understanding {
  private final BoundedReading reading;
  private final Limits limits;

  Understanding(BoundedReading reading, Limits limits) {
    this.reading = reading;
    this.limits = limits;
  }

  Arrival of(KeptMessage kept, byte[] raw) {
    return reading.read(raw, (message, text) -> arrival(kept, message, text, Request.in(text)));
  }

  private Arrival arrival(KeptMessage kept, Message message, MessageText text, Request all) {
    BoundedQuestions bounded = BoundedQuestions.of(all, limits);
    return new Arrival(
        kept,
        message,
        bounded.problems().stream().reduce(text, MessageText::endingEarly, (one, other) -> other),
        new Request(all.text(), bounded.questions()));
  }
}
