package uk.gov.ppo.docket.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPMessage;

/**
 * A message that leaves as the bytes it was made of. Whoever sends it saves it first and sets its
 * Message-ID again, as Camel does; neither may change a letter that the outbox may have to send
 * twice.
 */
final class FinalBytes extends SMTPMessage {
  private final byte[] raw;

  FinalBytes(byte[] raw, String envelopeSender) throws MessagingException {
    super(Session.getInstance(new Properties()), new ByteArrayInputStream(raw));
    this.raw = raw.clone();
    if (!envelopeSender.isEmpty()) {
      setEnvelopeFrom(envelopeSender);
    }
  }

  @Override
  public void saveChanges() {
    // nothing may change
  }

  @Override
  public void writeTo(OutputStream out, String[] ignoreList) throws IOException {
    out.write(raw);
  }
}
