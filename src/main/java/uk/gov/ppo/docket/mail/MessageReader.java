package uk.gov.ppo.docket.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMessage;
import java.util.ArrayList;
import java.util.List;

/** Reads a message from its bytes. */
public final class MessageReader {
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

  /**
   * The header section of the message in these bytes and none of its parts: who wrote, what about,
   * and what kind of mail it is. Costs little whatever stands below it.
   *
   * @param problem why no more is wanted, the one entry of {@link Message#problems()} there always
   *     is
   */
  public Message header(byte[] raw, String problem) {
    List<String> problems = new ArrayList<>(List.of(problem));
    try {
      InternetHeaders headers =
          new InternetHeaders(HeaderSection.alone(raw, limits.maxHeaderBytes()), true);
      return message(HeaderFields.of(headers.getAllHeaders()), List.of(), problems);
    } catch (MessagingException | RuntimeException broken) {
      return message(new HeaderFields(List.of()), List.of(), problems);
    }
  }

  private Message read(byte[] raw, List<String> problems) throws MessagingException {
    MimeMessage mime =
        new MimeMessage(MailLibrary.NO_SERVER, HeaderSection.open(raw, limits, problems::add));
    HeaderFields fields = HeaderFields.of(mime.getAllHeaders());
    PartTree tree = new PartTree(limits, problems);
    tree.walk(
        new PartTree.Entity(
            fields,
            HeaderFields.strays(mime.getAllHeaderLines()),
            mime::getRawInputStream,
            "text/plain"),
        0);
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
