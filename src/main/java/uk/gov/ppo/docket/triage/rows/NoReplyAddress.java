package uk.gov.ppo.docket.triage.rows;

import java.util.Optional;
import java.util.Set;
import uk.gov.ppo.docket.mail.Mailbox;
import uk.gov.ppo.docket.mail.Message;

/**
 * Row 16: no single address that could be answered: none, an invalid one, several authors without a
 * Sender among them, or a group. An acknowledgement needs an address; a case does not.
 *
 * <p>Source: RFC 5322 section 3.6.2, RFC 6854, RFC 6761 section 6 (names that no mail reaches). RT
 * and FreeScout lose such mail.
 */
final class NoReplyAddress extends Row {
  private static final Set<String> NOWHERE = Set.of("localhost", "localdomain", "invalid");

  NoReplyAddress() {
    super(16, "no-reply-address", Verdict.HELD, "There is no single address to answer to");
  }

  @Override
  public Optional<String> evidence(Circumstances seen) {
    Message message = seen.message();
    Optional<Mailbox> reply = message.replyAddress();
    if (reply.isPresent()) {
      return reply
          .filter(NoReplyAddress::leadsNowhere)
          .map(to -> "no mail reaches " + to.address());
    }
    return Optional.of(
        "%d address(es) in From, %d in Reply-To"
            .formatted(message.from().size(), message.replyTo().size()));
  }

  private static boolean leadsNowhere(Mailbox mailbox) {
    String domain = mailbox.comparable().substring(mailbox.comparable().lastIndexOf('@') + 1);
    return NOWHERE.contains(domain.substring(domain.lastIndexOf('.') + 1));
  }
}
