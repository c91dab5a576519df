package uk.gov.ppo.docket.triage;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import uk.gov.ppo.docket.mail.Message;
import uk.gov.ppo.docket.mail.MessageId;
import uk.gov.ppo.docket.mail.Part;

/**
 * Reports about mail: not delivered (RFC 3464), displayed (RFC 8098), complained of (RFC 5965), and
 * those of servers that know none of these.
 */
final class Reports {
  private static final Set<String> KINDS =
      Set.of("delivery-status", "disposition-notification", "feedback-report");

  private static final Set<String> SERVERS = Set.of("mailer-daemon", "postmaster");

  private static final Set<String> COPIES =
      Set.of("message/rfc822", "text/rfc822-headers", "message/global", "message/global-headers");

  /** The original's identifier stands in its header, near the beginning of its copy. */
  private static final int FAR_ENOUGH = 64 * 1024;

  private static final List<String> ID_FIELDS = List.of("message-id:", "original-message-id:");

  private Reports() {}

  static Optional<String> aboutOurMail(Circumstances seen) {
    return aboutAnyMail(seen).flatMap(report -> original(seen)).map(MessageId::inBrackets);
  }

  static OptionalLong reportedCase(Circumstances seen) {
    return original(seen).map(id -> seen.threads().caseOfMessage(id)).orElse(OptionalLong.empty());
  }

  static Optional<String> aboutAnyMail(Circumstances seen) {
    Message message = seen.message();
    Optional<String> kind = kindOf(message).map(k -> "multipart/report; report-type=" + k);
    return kind.or(() -> failedRecipients(seen)).or(() -> fromServerWithCopy(seen));
  }

  private static Optional<String> kindOf(Message message) {
    if (!message.type().equals("multipart/report")) {
      return Optional.empty();
    }
    Stream<String> declared = message.typeParameter("report-type").stream();
    Stream<String> contained = message.parts().stream().map(p -> p.type().replace("message/", ""));
    return Stream.concat(declared, contained)
        .map(kind -> kind.toLowerCase(Locale.ROOT))
        .filter(KINDS::contains)
        .findFirst();
  }

  private static Optional<String> failedRecipients(Circumstances seen) {
    boolean failed = !seen.header("X-Failed-Recipients").isEmpty();
    return failed ? Optional.of("X-Failed-Recipients") : Optional.empty();
  }

  private static Optional<String> fromServerWithCopy(Circumstances seen) {
    boolean copy = seen.message().parts().stream().anyMatch(p -> COPIES.contains(p.type()));
    return seen.message().from().stream()
        .filter(from -> copy && SERVERS.contains(from.localPart().toLowerCase(Locale.ROOT)))
        .map(from -> "From: " + from.address())
        .findFirst();
  }

  /** The message reported on, if we wrote it and know its case. */
  private static Optional<MessageId> original(Circumstances seen) {
    Stream<MessageId> named =
        Stream.concat(seen.message().inReplyTo().stream(), seen.message().references().stream());
    Stream<MessageId> copied = seen.message().parts().stream().flatMap(Reports::identifiersIn);
    return Stream.concat(copied, named)
        .filter(seen.threads()::sentByUs)
        .filter(id -> seen.threads().caseOfMessage(id).isPresent())
        .findFirst();
  }

  /** Old servers copy the header section into the text itself, so every text is looked into. */
  private static Stream<MessageId> identifiersIn(Part part) {
    if (!part.type().startsWith("text/") && !part.type().startsWith("message/")) {
      return Stream.empty();
    }
    int length = Math.min(part.content().length, FAR_ENOUGH);
    String text = new String(part.content(), 0, length, StandardCharsets.ISO_8859_1);
    return unfolded(text)
        .lines()
        .filter(Reports::isIdField)
        .flatMap(line -> MessageId.parseAll(line.substring(line.indexOf(':') + 1)).stream());
  }

  private static String unfolded(String text) {
    return text.replace("\r\n", "\n").replace("\n ", " ").replace("\n\t", " ");
  }

  private static boolean isIdField(String line) {
    String start = line.strip().toLowerCase(Locale.ROOT);
    return ID_FIELDS.stream().anyMatch(start::startsWith);
  }
}
