package uk.gov.ppo.docket.triage;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.gov.ppo.docket.mail.Mailbox;
import uk.gov.ppo.docket.mail.Message;

/**
 * A message and what is known around it.
 *
 * @param ownAddresses our addresses, lower case
 */
record Circumstances(
    Message message, boolean asksSomething, Set<String> ownAddresses, KnownThreads threads) {

  List<String> header(String name) {
    return message.header(name);
  }

  /** Who would be answered, else the first who is named as the author. */
  Optional<Mailbox> writer() {
    return message.replyAddress().or(() -> message.from().stream().findFirst());
  }

  boolean isOurs(Mailbox mailbox) {
    return ownAddresses.contains(mailbox.comparable());
  }
}
