package uk.gov.ppo.docket.mail;

import java.util.List;

/**
 * What is to be written to one person, before it becomes a message.
 *
 * @param from our mailbox
 * @param to the one recipient
 * @param subject the subject, plain text
 * @param text the body as plain text
 * @param html the body as HTML, empty for a text-only message
 * @param answers the message this answers (In-Reply-To); empty list for none
 * @param thread the References of the message this answers, oldest first, its own id last
 * @param automatic whether no person wrote it (RFC 3834: Auto-Submitted: auto-replied, or
 *     auto-generated where it belongs to no case and so answers nobody)
 */
public record Letter(
    Mailbox from,
    Mailbox to,
    String subject,
    String text,
    String html,
    List<MessageId> answers,
    List<MessageId> thread,
    boolean automatic) {}
