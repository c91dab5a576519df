package uk.gov.ppo.docket.intake;

import org.springframework.stereotype.Component;
import uk.gov.ppo.docket.kinds.Matters;
import uk.gov.ppo.docket.ledger.KeptMessage;
import uk.gov.ppo.docket.mail.Message;
import uk.gov.ppo.docket.questions.Request;
import uk.gov.ppo.docket.routing.RoutingRules;
import uk.gov.ppo.docket.text.BoundedReading;
import uk.gov.ppo.docket.text.Limits;
import uk.gov.ppo.docket.text.MessageText;

/** From bytes to words to questions to matters; changes nothing, and holds nobody up. */
@Component
class Understanding {
  private final BoundedReading reading;
  private final Limits limits;
  private final Matters matters;

  Understanding(BoundedReading reading, Limits limits, RoutingRules rules) {
    this.matters = new Matters(rules);
    this.reading = reading;
    this.limits = limits;
  }

  Arrival of(KeptMessage kept, byte[] raw) {
    return reading.read(raw, (message, text) -> arrival(kept, message, text, Request.in(text)));
  }

  private Arrival arrival(KeptMessage kept, Message message, MessageText text, Request all) {
    BoundedQuestions bounded = BoundedQuestions.of(all, limits);
    MessageText read =
        bounded.problems().stream().reduce(text, MessageText::endingEarly, (one, other) -> other);
    Request request = new Request(all.text(), bounded.questions());
    return new Arrival(kept, message, read, request, matters.in(message, read, request));
  }
}
