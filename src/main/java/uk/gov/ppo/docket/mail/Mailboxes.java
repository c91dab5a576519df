package uk.gov.ppo.docket.mail;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Every mailbox that is watched.
 *
 * @param mailbox the one that requests arrive in
 * @param mailboxes further ones by a name of the admin's choice, each read by a route of its own
 */
@ConfigurationProperties("docket")
public record Mailboxes(
    @DefaultValue MailboxSettings mailbox, @DefaultValue Map<String, MailboxSettings> mailboxes) {}
