package uk.gov.ppo.docket.correspondence;

import java.util.List;
import uk.gov.ppo.docket.casework.CaseMessage;
import uk.gov.ppo.docket.casework.MessageRole;
import uk.gov.ppo.docket.mail.MessageId;

/** The thread that what we write about a case belongs to (RFC 5322 section 3.6.4). */
final class CaseThread {
  private CaseThread() {}

  /** The request first, then our acknowledgement of it. */
  static List<MessageId> of(List<CaseMessage> messages) {
    return messages.stream()
        .filter(m -> m.role().isRequest() || m.role() == MessageRole.ACKNOWLEDGEMENT)
        .map(CaseMessage::messageId)
        .filter(id -> !id.isEmpty())
        .map(MessageId::new)
        .toList();
  }
}
