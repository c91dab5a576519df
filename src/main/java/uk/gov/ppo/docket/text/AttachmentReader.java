package uk.gov.ppo.docket.text;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import uk.gov.ppo.docket.mail.Mailbox;
import uk.gov.ppo.docket.mail.Message;
import uk.gov.ppo.docket.mail.Part;
import uk.gov.ppo.docket.text.document.DocumentKind;
import uk.gov.ppo.docket.text.document.Inside;
import uk.gov.ppo.docket.text.document.ReadDocument;
import uk.gov.ppo.docket.text.lines.CleanText;
import uk.gov.ppo.docket.text.lines.DecodedText;

/** Reads a message's attachments one after the other, noting what could not be read. */
final class AttachmentReader {
  /** A message in a message in a message is followed; deeper ones are named and left alone. */
  private static final int MAX_DEPTH = 3;

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMMM uuuu HH:mm 'UTC'", Locale.UK).withZone(ZoneOffset.UTC);

  /** Parts that are machinery: listed, and nobody misses their words. */
  private static final List<String> WORDLESS =
      List.of(
          "application/pkcs7-signature",
          "application/x-pkcs7-signature",
          "application/pgp-signature",
          "application/pgp-keys",
          "text/x-vcard",
          "text/vcard",
          "text/x-amp-html");

  private final TextReader reader;
  private final String body;
  private final int depth;
  private final Allowance left;
  private final List<AttachmentText> texts = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();
  private final List<String> overLimit = new ArrayList<>();
  private String bodyInside = "";

  /**
   * A reader of one message's attachments.
   *
   * @param body the message's own words
   * @param depth how many messages it is inside of
   * @param left what there is left of the limits
   */
  AttachmentReader(TextReader reader, String body, int depth, Allowance left) {
    this.reader = reader;
    this.body = body;
    this.depth = depth;
    this.left = left;
  }

  List<AttachmentText> texts() {
    return texts;
  }

  List<String> problems() {
    return problems;
  }

  List<String> overLimit() {
    return overLimit;
  }

  /** The words of the message itself, where its sender packed them into an attachment. */
  String bodyInside() {
    return bodyInside;
  }

  void read(Part part) {
    if (WORDLESS.contains(part.type()) || isShownInline(part)) {
      add(part, part.type(), "");
      return;
    }
    if (!left.takeOne()) {
      add(part, part.type(), "");
      report("there are too many attachments; the last ones were not read", true);
      return;
    }
    try {
      readWorded(part);
    } catch (DocumentUnreadable unreadable) {
      add(part, typeOf(part), "");
      report(nameOf(part) + ": " + unreadable.reason(), unreadable.isOverLimit());
    }
  }

  private void report(String problem, boolean limit) {
    if (!problems.contains(problem)) {
      problems.add(problem);
    }
    if (limit && !overLimit.contains(problem)) {
      overLimit.add(problem);
    }
  }

  private void readWorded(Part part) {
    if (isMessage(part)) {
      message(part);
    } else if (isPlainReport(part)) {
      add(part, part.type(), taken(CleanText.clean(decoded(part))));
    } else if (part.type().equals("text/calendar")) {
      add(part, part.type(), taken(CleanText.clean(CalendarText.of(decoded(part)))));
    } else if (SignedContent.isSealed(part)) {
      throw DocumentUnreadable.because("encrypted; ask the sender for a copy that is not");
    } else {
      document(part);
    }
  }

  private void document(Part part) {
    ReadDocument read = reader.documents().open(part.content(), part.name(), part.charset());
    boolean winmail = DocumentKind.of(part.content(), part.name()) == DocumentKind.TNEF;
    String words = taken(winmail ? ownWords(read.text()) : read.text());
    add(part, typeOf(part), words);
    read.inside().forEach(file -> inside(part, file));
  }

  /** Exchange packs the message's words once more beside its files (MS-OXTNEF). */
  private String ownWords(String packed) {
    if (body.isEmpty() && bodyInside.isEmpty()) {
      bodyInside = packed;
      return "";
    }
    return squeezed(body).contains(squeezed(packed)) ? "" : packed;
  }

  private static String squeezed(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
    return letters.toString();
  }

  private void inside(Part outer, Inside file) {
    String type = file.type().isEmpty() ? "application/octet-stream" : file.type();
    if (DocumentKind.of(file.content(), file.name()) == DocumentKind.of(outer.content(), "")) {
      add(new Part(type, "", file.name(), "attachment", file.content()), type, "");
      report(file.name() + ": a message inside too many others; open it by hand", true);
    } else {
      read(new Part(type, "", file.name(), "attachment", file.content()));
    }
  }

  private String taken(String words) {
    left.take(words);
    return words;
  }

  private static String typeOf(Part part) {
    DocumentKind kind = DocumentKind.of(part.content(), part.name());
    boolean known = kind != DocumentKind.UNKNOWN && kind != DocumentKind.EMPTY;
    return isMessage(part) || !known ? part.type() : kind.mediaType();
  }

  private void message(Part part) {
    if (depth >= MAX_DEPTH) {
      throw DocumentUnreadable.overLimit("a message inside too many others; open it by hand");
    }
    Message message = reader.inner().read(part.content());
    MessageText inner = reader.read(message, depth + 1, left);
    add(part, "message/rfc822", taken(headed(message, inner.text())));
    texts.addAll(inner.attachments());
    for (String problem : inner.problems()) {
      report(nameOf(part) + ": " + problem, inner.overLimit().contains(problem));
    }
  }

  /** The fields a mail program would show above the message, then its words. */
  private static String headed(Message message, String text) {
    StringBuilder headed = new StringBuilder();
    message.from().stream().findFirst().ifPresent(from -> headed.append(line("From", shown(from))));
    message.date().ifPresent(date -> headed.append(line("Date", DATE.format(date))));
    headed.append(message.subject().isEmpty() ? "" : line("Subject", message.subject()));
    return CleanText.clean(headed.append('\n').append(text).toString());
  }

  private static String line(String field, String value) {
    return field + ": " + value + "\n";
  }

  private static String shown(Mailbox mailbox) {
    return (mailbox.name() + " <" + mailbox.address() + ">").strip();
  }

  private void add(Part part, String type, String text) {
    texts.add(new AttachmentText(part.name(), type, part.content().length, text));
  }

  private static String nameOf(Part part) {
    return part.name().isEmpty() ? "an attachment without a name" : part.name();
  }

  private static String decoded(Part part) {
    return DecodedText.decode(part.content(), part.charset());
  }

  private static boolean isMessage(Part part) {
    boolean named = part.name().toLowerCase(Locale.ROOT).endsWith(".eml");
    return part.type().equals("message/rfc822")
        || part.type().equals("message/global")
        || (named && looksLikeHeader(part.content()));
  }

  /** A file called .eml may be anything: a message begins with a header field. */
  private static boolean looksLikeHeader(byte[] content) {
    String start =
        new String(content, 0, Math.min(content.length, 200), StandardCharsets.ISO_8859_1);
    int colon = start.indexOf(':');
    return colon > 0 && start.substring(0, colon).chars().allMatch(c -> c > ' ' && c < 0x7F);
  }

  /** A picture that decorates the message; one sent as an attachment may be a scanned letter. */
  private static boolean isShownInline(Part part) {
    return part.type().startsWith("image/") && !part.disposition().equals("attachment");
  }

  /** Delivery reports and the header they return (RFC 3464, RFC 6522). */
  private static boolean isPlainReport(Part part) {
    return part.type().startsWith("message/") || part.type().equals("text/rfc822-headers");
  }
}
