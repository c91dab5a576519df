package uk.gov.ppo.docket.intake;

import java.util.List;
import java.util.Optional;
import uk.gov.ppo.docket.kinds.Matter;
import uk.gov.ppo.docket.ledger.KeptMessage;
import uk.gov.ppo.docket.mail.Mailbox;
import uk.gov.ppo.docket.mail.Message;
import uk.gov.ppo.docket.questions.Request;
import uk.gov.ppo.docket.text.MessageText;

/**
 * A message as understood, before anything is decided.
 *
 * @param kept its place in the ledger
 * @param message what its bytes say
 * @param text its words
 * @param request what it asks, and in which words
 * @param matters what it asks for, one by one, in the order it comes to them; at least one
 */
record Arrival(
    KeptMessage kept, Message message, MessageText text, Request request, List<Matter> matters) {

  boolean asksSomething() {
    return !request.questions().isEmpty();
  }

  /** Who asks; without an address where there is no single one to answer to. */
  Mailbox requester() {
    return message.replyAddress().orElse(new Mailbox("", ""));
  }

  String sender() {
    return message.replyAddress().map(Mailbox::address).orElse("");
  }

  /** Why a case's acknowledgement must wait, by the way the message came. */
  Optional<String> oldness() {
    return kept.beforeStart()
        ? Optional.of("It was in the mailbox before Docket first looked into it")
        : Optional.empty();
  }
}
