package uk.gov.ppo.docket.mail;

/**
 * An address with its display name (RFC 5322 section 3.4, {@code mailbox}).
 *
 * @param name the display name, empty when there is none
 * @param address the addr-spec, {@code local@domain}
 */
public record Mailbox(String name, String address) {}
