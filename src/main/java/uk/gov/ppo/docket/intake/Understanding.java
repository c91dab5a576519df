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
  private final int mostQuestions;

  Understanding(BoundedReading reading, Limits limits) {
    this.reading = reading;
    this.mostQuestions = limits.questions();
  }

  Arrival of(KeptMessage kept, byte[] raw) {
    return reading.read(raw, (message, text) -> arrival(kept, message, text, Request.in(text)));
  }

  /** Each question is kept with its context, so thousands of them would be a library. */
  private Arrival arrival(KeptMessage kept, Message message, MessageText text, Request all) {
    if (all.questions().size() <= mostQuestions) {
      return new Arrival(kept, message, text, all);
    }
    String problem = "it asks more than %d questions; the others were left out";
    return new Arrival(
        kept,
        message,
        text.endingEarly(problem.formatted(mostQuestions)),
        new Request(all.text(), all.questions().subList(0, mostQuestions)));
  }
}
