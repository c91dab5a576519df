package uk.gov.ppo.docket.correspondence;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import uk.gov.ppo.docket.mail.Mailbox;

/**
 * Who writes the letters.
 *
 * @param name the office's name, as letters and the From header field show it
 * @param email the address the office writes from and is answered at
 * @param replyTo where answers go instead, with {@code {token}} for what stands for the case, such
 *     as {@code mail+{token}@ppo.example}; empty for the address above. Only for a mail server that
 *     knows such addresses: another returns the answers
 * @param address the postal address, a line an entry
 */
@ConfigurationProperties("docket.office")
public record OfficeSettings(
    @DefaultValue("Prisons and Probation Ombudsman") String name,
    @DefaultValue("mail@ppo.gov.uk") String email,
    @DefaultValue("") String replyTo,
    @DefaultValue List<String> address) {
  /** The office as a mailbox. */
  public Mailbox mailbox() {
    return new Mailbox(name, email);
  }
}
