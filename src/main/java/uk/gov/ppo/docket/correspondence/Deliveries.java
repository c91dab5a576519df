package uk.gov.ppo.docket.correspondence;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.gov.ppo.docket.casework.AcknowledgementState;
import uk.gov.ppo.docket.casework.CaseMove;
import uk.gov.ppo.docket.casework.Cases;
import uk.gov.ppo.docket.outbox.MessageKind;
import uk.gov.ppo.docket.outbox.MessageLeft;
import uk.gov.ppo.docket.outbox.MessageRefused;

/** Tells a case what became of its messages, in the transaction that records it. */
@Component
class Deliveries {
  private final Cases cases;

  Deliveries(Cases cases) {
    this.cases = cases;
  }

  @EventListener
  void left(MessageLeft news) {
    if (news.kind() == MessageKind.ACKNOWLEDGEMENT) {
      cases.acknowledgement(news.caseId(), AcknowledgementState.SENT, "");
    } else {
      cases.move(news.caseId(), CaseMove.DELIVERED, Cases.DOCKET);
    }
  }

  @EventListener
  void refused(MessageRefused news) {
    if (news.kind() == MessageKind.ACKNOWLEDGEMENT) {
      cases.acknowledgement(news.caseId(), AcknowledgementState.REFUSED, news.reason());
    } else {
      cases.move(news.caseId(), CaseMove.REFUSED, Cases.DOCKET);
    }
  }
}
