package uk.gov.ppo.docket.mail;

import jakarta.activation.DataSource;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import java.io.InputStream;

/** A multipart that keeps the parts it found when the rest is broken or there are too many. */
final class BoundedMultipart extends MimeMultipart {
  private final int maxParts;
  private int found;
  private String problem = "";

  BoundedMultipart(DataSource source, int maxParts) throws MessagingException {
    super(source);
    this.maxParts = maxParts;
  }

  /** What stopped the reading, empty when nothing did. */
  String problem() {
    return problem;
  }

  @Override
  protected synchronized void parse() throws MessagingException {
    try {
      super.parse();
    } catch (TooManyParts tooMany) {
      problem = "there are more than " + maxParts + " parts; the others were left out";
    } catch (MessagingException | RuntimeException broken) {
      problem = "a multipart could not be split into its parts";
    }
    parsed = true;
  }

  @Override
  protected MimeBodyPart createMimeBodyPart(InputStream in) throws MessagingException {
    count();
    return super.createMimeBodyPart(in);
  }

  @Override
  protected MimeBodyPart createMimeBodyPart(InternetHeaders headers, byte[] content)
      throws MessagingException {
    count();
    return super.createMimeBodyPart(headers, content);
  }

  private void count() {
    if (++found > maxParts) {
      throw new TooManyParts();
    }
  }

  private static final class TooManyParts extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
