package uk.gov.ppo.docket.intake;

import java.util.Optional;
import uk.gov.ppo.docket.ledger.KeptMessage;
import uk.gov.ppo.docket.mail.Mailbox;
import uk.gov.ppo.docket.mail.Message;
import uk.gov.ppo.docket.questions.FoundQuestion;
import uk.gov.ppo.docket.questions.Request;
import uk.gov.ppo.docket.text.MessageText;

/**
 * A message as understood, before anything is decided.
 *
 * @param kept its place in the ledger
 * @param message what its bytes say
 * @param text its words
 * @param request what it asks, and in which words
 */
record Arrival(KeptMessage kept, Message message, MessageText text, Request request) {

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

  /** The context of a question in words: stems and shared definitions, in order. */
  String contextOf(FoundQuestion question) {
    return String.join("\n", question.contextIn(request.text()));
  }
}
