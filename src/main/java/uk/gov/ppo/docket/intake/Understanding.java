package uk.gov.ppo.docket.intake;

import org.springframework.stereotype.Component;
import uk.gov.ppo.docket.ledger.KeptMessage;
import uk.gov.ppo.docket.mail.Message;
import uk.gov.ppo.docket.mail.MessageReader;
import uk.gov.ppo.docket.questions.Request;
import uk.gov.ppo.docket.text.MessageText;

/** From bytes to words to questions; changes nothing. */
@Component
class Understanding {
  private final MessageReader reader;

  Understanding(MessageReader reader) {
    this.reader = reader;
  }

  Arrival of(KeptMessage kept, byte[] raw) {
    Message message = reader.read(raw);
    MessageText text = MessageText.of(message);
    return new Arrival(kept, message, text, Request.in(text));
  }
}
