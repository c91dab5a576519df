package uk.gov.ppo.docket.mail;

import jakarta.activation.DataHandler;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimePart;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Turns letters into finished messages (RFC 5322, MIME): headers, encodings, a Message-ID of our
 * own. Nothing in a letter can add a header field: line breaks in names and subjects become blanks.
 */
public final class LetterWriter {
  /** RFC 5322 section 3.3; in the clock's time zone, so that people read their own hour. */
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEE, d MMM yyyy HH:mm:ss Z", Locale.ENGLISH);

  /** Enough for every client that threads; endless References make servers refuse a message. */
  private static final int MOST_REFERENCES = 20;

  /**
   * RFC 5322 section 2.1.1 asks for 78 without the line end; longer ones are wrapped by encoding.
   */
  private static final int LONGEST_LINE = 78;

  /** Mail to the office's own people is about no case, or about many. */
  private static final long NO_CASE = 0;

  private final Clock clock;
  private final Seal seal;
  private final AddressPattern replyTo;

  /**
   * Writes in this clock's time zone.
   *
   * @param seal signs the identifiers
   * @param replyTo where answers go instead of From, {@link AddressPattern#NONE} for there
   */
  public LetterWriter(Clock clock, Seal seal, AddressPattern replyTo) {
    this.clock = clock;
    this.seal = seal;
    this.replyTo = replyTo;
  }

  /**
   * The whole message of a case, or of none (0), CRLF line ends, ready to leave as it is. Its
   * Message-ID names the case and is signed. Writing the same letter twice makes two messages with
   * different identifiers.
   *
   * @throws IllegalArgumentException when nothing can be sent from or to an address
   */
  public FinishedMessage write(long caseId, Letter letter) {
    InternetAddress from = internetAddress(letter.from());
    MessageId id = seal.messageId(caseId, domain(letter.from()));
    try {
      IdentifiedMessage message = new IdentifiedMessage(id);
      message.setFrom(from);
      setReplyTo(message, caseId);
      message.setRecipient(RecipientType.TO, internetAddress(letter.to()));
      message.setSubject(HeaderText.clean(letter.subject()), "utf-8");
      message.setHeader("Date", DATE.format(ZonedDateTime.now(clock)));
      thread(message, letter);
      markAutomatic(message, letter, caseId);
      setBody(message, letter);
      message.saveChanges();
      return new FinishedMessage(id, letter.to(), bytes(message));
    } catch (MessagingException impossible) {
      throw new IllegalStateException("a letter could not be written as a message", impossible);
    }
  }

  /** Whether a message can be written to this address at all. */
  public static boolean canWriteTo(Mailbox mailbox) {
    try {
      internetAddress(mailbox);
      return true;
    } catch (IllegalArgumentException no) {
      return false;
    }
  }

  /** With the token of the case in it an answer finds home whatever else a mail program drops. */
  private void setReplyTo(IdentifiedMessage message, long caseId) throws MessagingException {
    if (!replyTo.isEmpty() && caseId != NO_CASE) {
      Mailbox mailbox = new Mailbox("", replyTo.with(seal.token(caseId)));
      message.setReplyTo(new InternetAddress[] {internetAddress(mailbox)});
    }
  }

  /** RFC 5322 section 3.6.4. */
  private static void thread(MimePart message, Letter letter) throws MessagingException {
    if (!letter.answers().isEmpty()) {
      message.setHeader("In-Reply-To", folded("In-Reply-To", letter.answers()));
    }
    List<MessageId> thread = shortened(letter.thread());
    if (!thread.isEmpty()) {
      message.setHeader("References", folded("References", thread));
    }
  }

  /** Keeps the first, which names the thread, and the last ones, which name the place in it. */
  private static List<MessageId> shortened(List<MessageId> thread) {
    if (thread.size() <= MOST_REFERENCES) {
      return thread;
    }
    List<MessageId> kept = new ArrayList<>();
    kept.add(thread.get(0));
    kept.addAll(thread.subList(thread.size() - MOST_REFERENCES + 1, thread.size()));
    return kept;
  }

  private static String folded(String name, List<MessageId> ids) {
    String all = ids.stream().map(MessageId::inBrackets).collect(Collectors.joining(" "));
    return MimeUtility.fold(name.length() + 2, all);
  }

  /** RFC 3834 section 5, and the mark Exchange understands (MS-OXCMAIL). */
  private static void markAutomatic(MimePart message, Letter letter, long caseId)
      throws MessagingException {
    if (letter.automatic()) {
      message.setHeader("Auto-Submitted", caseId == NO_CASE ? "auto-generated" : "auto-replied");
      message.setHeader("X-Auto-Response-Suppress", "All");
    }
  }

  private static void setBody(MimePart message, Letter letter) throws MessagingException {
    if (letter.html().isEmpty()) {
      setText(message, letter.text(), "plain");
      return;
    }
    MimeBodyPart plain = new MimeBodyPart();
    MimeBodyPart html = new MimeBodyPart();
    setText(plain, letter.text(), "plain");
    setText(html, letter.html(), "html");
    // RFC 2046 section 5.1.4: the richest last
    message.setContent(new MimeMultipart("alternative", plain, html));
  }

  private static void setText(MimePart part, String text, String subtype)
      throws MessagingException {
    String lines = text.lines().collect(Collectors.joining("\r\n", "", "\r\n"));
    byte[] bytes = lines.getBytes(StandardCharsets.UTF_8);
    String type = "text/" + subtype + "; charset=utf-8";
    part.setDataHandler(new DataHandler(new ByteArrayDataSource(bytes, type)));
    part.setHeader("Content-Type", type);
    part.setHeader("Content-Transfer-Encoding", plainEnough(lines) ? "7bit" : "quoted-printable");
  }

  private static boolean plainEnough(String lines) {
    return lines
            .chars()
            .allMatch(c -> c < 0x7F && (c >= ' ' || c == '\t' || c == '\r' || c == '\n'))
        && lines.lines().allMatch(line -> line.length() <= LONGEST_LINE);
  }

  private static InternetAddress internetAddress(Mailbox mailbox) {
    String ascii = mailbox.localPart() + "@" + domain(mailbox);
    boolean plain = ascii.chars().allMatch(c -> c >= ' ' && c < 0x7F);
    if (!plain || !Addresses.isDeliverable(ascii)) {
      throw new IllegalArgumentException("nothing can be sent from or to this address");
    }
    try {
      InternetAddress address = new InternetAddress();
      address.setAddress(ascii);
      address.setPersonal(mailbox.name().isEmpty() ? null : mailbox.name(), "utf-8");
      return address;
    } catch (UnsupportedEncodingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** RFC 5891: names beyond ASCII travel as {@code xn--…}. */
  private static String domain(Mailbox mailbox) {
    return mailbox.domain().startsWith("[") ? mailbox.domain() : IDN.toASCII(mailbox.domain());
  }

  private static byte[] bytes(IdentifiedMessage message) throws MessagingException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      message.writeTo(bytes);
    } catch (IOException impossible) {
      throw new IllegalStateException("memory cannot refuse bytes", impossible);
    }
    return bytes.toByteArray();
  }
}
