package uk.gov.ppo.docket.mail;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A message as its bytes say it (RFC 5322); what could not be read is listed, never thrown. */
public interface Message {
  /** The message identifier, where there is a usable one. */
  Optional<MessageId> id();

  List<Mailbox> from();

  List<Mailbox> sender();

  List<Mailbox> replyTo();

  List<Mailbox> to();

  List<Mailbox> cc();

  /**
   * Where an answer would go: the one Reply-To address, else the one From address, else the one of
   * several authors who is named as Sender. Nothing where a group stands instead (RFC 6854).
   */
  Optional<Mailbox> replyAddress();

  /** The subject, decoded and unfolded; empty when there is none. */
  String subject();

  /** The Date header field; the sender controls it. */
  Optional<Instant> date();

  List<MessageId> inReplyTo();

  List<MessageId> references();

  /** The values of a header field in order, decoded and unfolded; the name in any case. */
  List<String> header(String name);

  /** The media type of the whole message, lower case. */
  String type();

  /** A parameter of the whole message's Content-Type, such as {@code report-type}. */
  Optional<String> typeParameter(String name);

  /** The leaf parts in order; attached messages (message/rfc822) are leaves. */
  List<Part> parts();

  /** What could not be read, in words an officer can read; empty when all was well. */
  List<String> problems();
}
