package uk.gov.ppo.docket.mail;

import jakarta.mail.internet.MailDateFormat;
import java.text.ParseException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A message read from its header fields and its leaves. */
record ParsedMessage(
    HeaderFields fields, Correspondents people, List<Part> parts, List<String> problems)
    implements Message {

  @Override
  public Optional<MessageId> id() {
    return fields.raw("Message-ID").stream().findFirst().flatMap(MessageId::parse);
  }

  @Override
  public List<Mailbox> from() {
    return people.from().mailboxes();
  }

  @Override
  public List<Mailbox> sender() {
    return people.sender().mailboxes();
  }

  @Override
  public List<Mailbox> replyTo() {
    return people.replyTo().mailboxes();
  }

  @Override
  public List<Mailbox> to() {
    return people.to().mailboxes();
  }

  @Override
  public List<Mailbox> cc() {
    return people.cc().mailboxes();
  }

  @Override
  public Optional<Mailbox> replyAddress() {
    return people.replyAddress();
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
}
