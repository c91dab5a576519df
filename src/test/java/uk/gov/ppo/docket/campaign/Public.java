package uk.gov.ppo.docket.campaign;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The public that writes to the office: many requesters, none of them often, each letter in words
 * of its own. The same seed gives the same letters.
 */
final class Public {
  /** A requester writes at most this often, below the limit of acknowledgements to one address. */
  private static final int LETTERS_EACH = 3;

  private static final List<String> SUBJECTS =
      List.of("deaths in custody", "staff training", "legal costs", "complaint times", "travel");
  private static final List<String> THINGS =
      List.of("investigations", "complaints", "hand-held radios", "visits", "interpreters");

  private final Random random;
  private final int requesters;
  private final List<Letter> answered = new ArrayList<>();
  private int written;
  private int perRequester;

  Public(long seed, int requesters) {
    this.random = new Random(seed);
    this.requesters = requesters;
  }

  /** Everybody who may be answered, as mailboxes (the part before the @). */
  static List<String> mailboxes(int requesters) {
    return IntStream.range(0, requesters).mapToObj(Public::mailbox).toList();
  }

  // every seventh as the address of a request site looks, one address a request
  private static String mailbox(int n) {
    return n % 7 == 3 ? "request-" + n + "-ab3e" : "requester" + n;
  }

  /** The next letter. Follow-ups answer a letter that {@link #hasArrived} was told of. */
  Letter next() {
    LetterKind kind = LetterKind.at(random.nextInt(100));
    return write(kind == LetterKind.FOLLOW_UP && answered.isEmpty() ? LetterKind.REQUEST : kind);
  }

  /** An ordinary request. */
  Letter request() {
    return write(LetterKind.REQUEST);
  }

  /** From now on this letter may be followed up. */
  void hasArrived(Letter letter) {
    if (letter.expected() == Expected.ANSWERED) {
      answered.add(letter);
    }
  }

  private Letter write(LetterKind kind) {
    int number = ++written;
    String mailbox = nextMailbox();
    return switch (kind) {
      case REQUEST -> plain(number, kind, mailbox, Map.of(), request(number));
      case WITH_ATTACHMENT -> withAttachment(number, kind, mailbox);
      case FOLLOW_UP -> followUp(number, kind, answered.get(random.nextInt(answered.size())));
      case OUT_OF_OFFICE ->
          plain(
              number,
              kind,
              mailbox,
              fields("Automatic reply: your letter", "Auto-Submitted", "auto-replied"),
              "I am away until Monday and will read your message then. No. " + number);
      case BOUNCE -> bounce(number, kind);
      case NEWSLETTER ->
          plain(
              number,
              kind,
              "news",
              fields("Sector news no. " + number, "List-Unsubscribe", "<mailto:off@example.com>"),
              "This week: three conferences, and a survey. Issue " + number + ".");
      case WITHOUT_FROM -> withoutFrom(number, kind);
      case WANTS_NO_AUTOMATIC_ANSWER ->
          plain(number, kind, mailbox, Map.of("X-Auto-Response-Suppress", "All"), request(number));
      case NO_REPLY_FORM -> plain(number, kind, "no-reply", Map.of(), request(number));
      case OUT_OF_OFFICE_WITHOUT_MARK ->
          plain(
              number,
              kind,
              mailbox,
              Map.of("Subject", "Out of office: information request " + number),
              request(number));
    };
  }

  private String nextMailbox() {
    return mailbox((perRequester++ / LETTERS_EACH) % requesters);
  }

  private String request(int number) {
    String thing = THINGS.get(number % THINGS.size());
    return """
    Dear Sir or Madam,

    Under the Freedom of Information Act 2000, please send me the following:

    1. How many %s did the office record in region %d in %d?
    2. What did the %s of region %d cost in the same year?

    I would like the answer by email.

    Yours faithfully,
    Requester no. %d
    """
        .formatted(thing, number, 2010 + random.nextInt(14), thing, number, number);
  }

  private static Map<String, String> fields(String subject, String name, String value) {
    return Map.of("Subject", subject, name, value);
  }

  private Letter plain(
      int number, LetterKind kind, String mailbox, Map<String, String> more, String body) {
    Map<String, String> fields = usual(number, address(mailbox, number));
    fields.putAll(more);
    fields.put("Content-Type", "text/plain; charset=utf-8");
    return letter(number, kind, mailbox, address(mailbox, number), fields, body);
  }

  private Letter withAttachment(int number, LetterKind kind, String mailbox) {
    Map<String, String> fields = usual(number, address(mailbox, number));
    String boundary = "part-" + number;
    fields.put("Content-Type", "multipart/mixed; boundary=\"" + boundary + "\"");
    String table = "year,region,cases\n2019,%d,%d\n".formatted(number, random.nextInt(1000));
    String body =
        """
        --%s
        Content-Type: text/plain; charset=utf-8

        %s
        --%s
        Content-Type: text/csv; name="figures-%d.csv"
        Content-Transfer-Encoding: base64
        Content-Disposition: attachment; filename="figures-%d.csv"

        %s
        --%s--
        """
            .formatted(
                boundary,
                request(number),
                boundary,
                number,
                number,
                Base64.getMimeEncoder().encodeToString(table.getBytes(StandardCharsets.UTF_8)),
                boundary);
    return letter(number, kind, mailbox, address(mailbox, number), fields, body);
  }

  private Letter followUp(int number, LetterKind kind, Letter earlier) {
    return plain(
        number,
        kind,
        earlier.mailbox(),
        Map.of(
            "From", address(earlier.mailbox(), earlier.number()),
            "Subject", "Re: information request " + earlier.number(),
            "In-Reply-To", earlier.messageId(),
            "References", earlier.messageId()),
        "One thing more about my request: region %d is enough. Note %d."
            .formatted(earlier.number(), number));
  }

  private Letter bounce(int number, LetterKind kind) {
    Map<String, String> fields = usual(number, "MAILER-DAEMON@mx.example.com");
    fields.put("Subject", "Undelivered mail returned to sender");
    fields.put("Auto-Submitted", "auto-replied");
    fields.put(
        "Content-Type",
        "multipart/report; report-type=delivery-status; boundary=\"report-" + number + "\"");
    String body =
        """
        --report-%1$d
        Content-Type: text/plain; charset=us-ascii

        The message no. %1$d could not be delivered.
        --report-%1$d
        Content-Type: message/delivery-status

        Reporting-MTA: dns; mx.example.com

        Final-Recipient: rfc822; gone%1$d@example.com
        Action: failed
        Status: 5.1.1
        --report-%1$d
        Content-Type: text/rfc822-headers

        Message-ID: <somebody-elses-%1$d@example.com>
        Subject: minutes
        --report-%1$d--
        """
            .formatted(number);
    return letter(number, kind, "", "", fields, body);
  }

  private Letter withoutFrom(int number, LetterKind kind) {
    Map<String, String> fields = usual(number, "");
    fields.remove("From");
    fields.put("Content-Type", "text/plain; charset=utf-8");
    return letter(number, kind, "", "somebody@example.com", fields, request(number));
  }

  private Map<String, String> usual(int number, String from) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put(Letter.NUMBER_FIELD, String.valueOf(number));
    fields.put("From", from);
    fields.put("To", "mail@ppo.gov.uk");
    fields.put("Subject", SUBJECTS.get(number % SUBJECTS.size()) + ", region " + number);
    fields.put("Date", "Mon, 2 Jun 2025 09:15:00 +0100");
    fields.put("Message-ID", "<campaign." + number + "@sender.example.org>");
    fields.put("MIME-Version", "1.0");
    return fields;
  }

  private static String address(String mailbox, int number) {
    return mailbox + (number % 2 == 0 ? "@example.org" : "@example.com");
  }

  private static Letter letter(
      int number,
      LetterKind kind,
      String mailbox,
      String reversePath,
      Map<String, String> fields,
      String body) {
    Stream<String> header =
        fields.entrySet().stream().map(field -> field.getKey() + ": " + field.getValue() + "\n");
    String text = String.join("", header.toList()) + "\n" + body;
    return new Letter(
        number,
        kind,
        reversePath,
        mailbox,
        fields.get("Message-ID"),
        text.replace("\r", "").replace("\n", "\r\n"));
  }
}
