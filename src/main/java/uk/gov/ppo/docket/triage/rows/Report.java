package uk.gov.ppo.docket.triage.rows;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import uk.gov.ppo.docket.mail.Mailbox;
import uk.gov.ppo.docket.mail.Message;
import uk.gov.ppo.docket.mail.Part;

/**
 * What makes a message a report about another: its form (RFC 6522), or its sender together with
 * what it brings. A person who forwards or quotes a report is not one: neither form nor sender
 * fits.
 */
final class Report {
  /** RFC 3464, RFC 8098, RFC 5965, and the first two for addresses in any script (RFC 6533). */
  private static final Set<String> KINDS =
      Set.of(
          "delivery-status",
          "disposition-notification",
          "feedback-report",
          "global-delivery-status",
          "global-disposition-notification");

  private static final Set<String> COPIES =
      Set.of(
          "message/rfc822",
          "text/rfc822-headers",
          "message/global",
          "message/global-headers",
          "message/delivery-status");

  /** Exchange sends from this name and 32 digits. */
  private static final Pattern SERVER =
      Pattern.compile("mailer-daemon|postmaster|microsoftexchange[0-9a-f]{32}");

  /** How Exchange marks reports that are no multipart/report. */
  private static final Set<String> EXCHANGE_CLASSES =
      Set.of("urn:content-classes:dsn", "urn:content-classes:mdn");

  /** What servers say above a copy that they put into the text, folded. */
  private static final List<String> SENTENCES =
      List.of(
          "this is the mail system at host",
          "this is the qmail-send program",
          "this is the mailer-daemon",
          "this message was created automatically by mail delivery software",
          "this is an automatically generated delivery status notification",
          "your message did not reach",
          "your message could not be delivered",
          "your message wasn't delivered",
          "could not be delivered to",
          "couldn't be delivered to",
          "delivery to the following recipient",
          "delivery has failed to these recipients",
          "permanent fatal errors",
          "undelivered mail returned to sender",
          "returned mail:");

  /** A report begins with its sentence, in plain text and in HTML. */
  private static final int FIRST_TEXTS = 3;

  private Report() {}

  /** The sign of a report, or nothing. */
  static Optional<String> in(Circumstances seen) {
    return form(seen.message())
        .or(() -> exchangeClass(seen))
        .or(() -> failedRecipients(seen))
        .or(() -> fromServer(seen));
  }

  /** RFC 6522: the container is for reports of any kind. */
  private static Optional<String> form(Message message) {
    if (message.type().equals("multipart/report")) {
      return Optional.of(
          "multipart/report; report-type=" + message.typeParameter("report-type").orElse("none"));
    }
    return Stream.concat(Stream.of(message.type()), loose(message))
        .filter(type -> type.startsWith("message/"))
        .filter(type -> KINDS.contains(type.substring("message/".length())))
        .findFirst();
  }

  /** Gateways turn the container into another; people who forward a report attach its parts. */
  private static Stream<String> loose(Message message) {
    return message.parts().stream().filter(p -> p.disposition().isEmpty()).map(Part::type);
  }

  private static Optional<String> exchangeClass(Circumstances seen) {
    return seen.header("Content-Class").stream()
        .filter(c -> EXCHANGE_CLASSES.contains(c.strip().toLowerCase(Locale.ROOT)))
        .map(c -> "Content-Class: " + c)
        .findFirst();
  }

  private static Optional<String> failedRecipients(Circumstances seen) {
    boolean failed = !seen.header("X-Failed-Recipients").isEmpty();
    return failed ? Optional.of("X-Failed-Recipients") : Optional.empty();
  }

  private static Optional<String> fromServer(Circumstances seen) {
    return authors(seen)
        .filter(author -> SERVER.matcher(author.toLowerCase(Locale.ROOT)).matches())
        .filter(any -> bringsCopy(seen) || speaksLikeOne(seen))
        .map(author -> "From: " + author)
        .findFirst();
  }

  /** Local parts; qmail and others write {@code MAILER-DAEMON} without a domain. */
  private static Stream<String> authors(Circumstances seen) {
    Stream<String> whole = seen.message().from().stream().map(Mailbox::localPart);
    Stream<String> bare =
        seen.header("From").stream()
            .map(HeaderWords::withoutComments)
            .map(from -> from.substring(from.lastIndexOf('<') + 1).replace(">", "").strip());
    return Stream.concat(whole, bare);
  }

  private static boolean bringsCopy(Circumstances seen) {
    return seen.message().parts().stream().anyMatch(part -> COPIES.contains(part.type()))
        || ReportedIdentifiers.in(seen.message()).anyMatch(seen::sentByUs);
  }

  private static boolean speaksLikeOne(Circumstances seen) {
    return seen.message().parts().stream()
        .filter(part -> part.type().startsWith("text/"))
        .limit(FIRST_TEXTS)
        .map(part -> Folded.of(ReportedIdentifiers.beginningOf(part)))
        .anyMatch(text -> SENTENCES.stream().anyMatch(text::contains));
  }
}
