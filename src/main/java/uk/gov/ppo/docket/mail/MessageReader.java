package uk.gov.ppo.docket.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.util.SharedByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** Reads a message from its bytes. */
public final class MessageReader {
  private static final Session NO_SERVER = Session.getInstance(new Properties());

  private final ReadingLimits limits;

  public MessageReader(ReadingLimits limits) {
    this.limits = limits;
  }

  /**
   * The message in these bytes; whatever is broken becomes an entry of {@link Message#problems()}.
   */
  public Message read(byte[] raw) {
    List<String> problems = new ArrayList<>();
    try {
      return read(raw, problems);
    } catch (MessagingException | RuntimeException broken) {
      problems.add("the message could not be read");
      return message(new HeaderFields(List.of()), List.of(), problems);
    }
  }

  private Message read(byte[] raw, List<String> problems) throws MessagingException {
    byte[] bytes = HeaderSection.cut(raw, limits.maxHeaderBytes(), problems::add);
    MimeMessage mime = new MimeMessage(NO_SERVER, new SharedByteArrayInputStream(bytes));
    HeaderFields fields = HeaderFields.of(mime.getAllHeaders());
    PartTree tree = new PartTree(limits, problems);
    tree.walk(new PartTree.Entity(fields, mime::getRawInputStream, "text/plain"), 0);
    return message(fields, tree.leaves(), problems);
  }

  private static Message message(HeaderFields fields, List<Part> parts, List<String> problems) {
    Correspondents people = Correspondents.in(fields);
    reportUnreadable("From", people.from(), problems);
    reportUnreadable("Reply-To", people.replyTo(), problems);
    return new ParsedMessage(fields, people, parts, List.copyOf(problems));
  }

  /** Other address fields only inform; From and Reply-To decide whom an answer reaches. */
  private static void reportUnreadable(String name, Addresses field, List<String> problems) {
    if (!field.readable()) {
      problems.add("the addresses in " + name + " could not all be read");
    }
  }
}
