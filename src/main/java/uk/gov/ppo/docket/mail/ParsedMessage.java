package uk.gov.ppo.docket.mail;

import jakarta.mail.internet.MailDateFormat;
import java.text.ParseException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A message read from its header fields and its leaves. */
record ParsedMessage(HeaderFields fields, List<Part> parts, List<String> problems)
    implements Message {

  @Override
  public Optional<MessageId> id() {
    return fields.raw("Message-ID").stream().findFirst().flatMap(MessageId::parse);
  }

  @Override
  public List<Mailbox> from() {
    return mailboxes("From");
  }

  @Override
  public List<Mailbox> sender() {
    return mailboxes("Sender");
  }

  @Override
  public List<Mailbox> replyTo() {
    return mailboxes("Reply-To");
  }

  @Override
  public List<Mailbox> to() {
    return mailboxes("To");
  }

  @Override
  public List<Mailbox> cc() {
    return mailboxes("Cc");
  }

  @Override
  public Optional<Mailbox> replyAddress() {
    Addresses replyTo = Addresses.parse(fields.raw("Reply-To"));
    Addresses from = Addresses.parse(fields.raw("From"));
    if (replyTo.group() || (from.group() && replyTo.mailboxes().size() != 1)) {
      return Optional.empty(); // RFC 6854: a group is not a place to answer to
    }
    return only(replyTo.mailboxes()).or(() -> only(from.mailboxes())).or(() -> writer(from));
  }

  @Override
  public String subject() {
    return fields.decoded("Subject").stream().findFirst().orElse("");
  }

  @Override
  public Optional<Instant> date() {
    try {
      String date = fields.raw("Date").stream().findFirst().orElse("");
      return Optional.of(new MailDateFormat().parse(date).toInstant());
    } catch (ParseException | RuntimeException unreadable) {
      return Optional.empty();
    }
  }

  @Override
  public List<MessageId> inReplyTo() {
    return MessageId.parseAll(String.join(" ", fields.raw("In-Reply-To")));
  }

  @Override
  public List<MessageId> references() {
    return MessageId.parseAll(String.join(" ", fields.raw("References")));
  }

  @Override
  public List<String> header(String name) {
    return fields.decoded(name);
  }

  @Override
  public String type() {
    return PartTree.mediaType(fields.parameters("Content-Type").value(), "text/plain");
  }

  @Override
  public Optional<String> typeParameter(String name) {
    HeaderParameters type = fields.parameters("Content-Type");
    return Optional.of(type.parameter(name)).filter(value -> !value.isEmpty());
  }

  private List<Mailbox> mailboxes(String name) {
    return Addresses.parse(fields.raw(name)).mailboxes();
  }

  private static Optional<Mailbox> only(List<Mailbox> mailboxes) {
    return mailboxes.size() == 1 ? Optional.of(mailboxes.get(0)) : Optional.empty();
  }

  /** Of several authors the one who sent it (RFC 5322 section 3.6.2); another's is no answer. */
  private Optional<Mailbox> writer(Addresses from) {
    return only(sender()).filter(s -> from.mailboxes().stream().anyMatch(s::sameAddressAs));
  }
}
