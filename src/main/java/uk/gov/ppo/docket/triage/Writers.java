package uk.gov.ppo.docket.triage;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import uk.gov.ppo.docket.mail.Mailbox;

/** Who wrote, or seems to have. */
final class Writers {
  /**
   * Local parts that belong to machines, whole (RFC 5230 section 4.6 and what is seen): {@code
   * beetroot} is not root, and {@code request-12-ab3} is a person behind a service.
   */
  private static final Pattern MACHINE =
      Pattern.compile(
          "mailer-daemon|postmaster|listserv|majordomo|root|abuse|bounces?|auto[-_]?reply"
              + "|owner-.*|.*-owner|.*-request|.*-bounces"
              + "|no[-_.]?reply.*|do[-_.]?not[-_.]?reply.*");

  private Writers() {}

  static Optional<String> isOurselves(Circumstances seen) {
    return seen.writer().filter(seen::isOurs).map(Mailbox::address);
  }

  static Optional<String> machineAddress(Circumstances seen) {
    return seen.writer()
        .filter(w -> MACHINE.matcher(w.localPart().toLowerCase(Locale.ROOT)).matches())
        .map(Mailbox::address);
  }

  /** None, more than one, or a group (RFC 6854). */
  static Optional<String> cannotBeAnswered(Circumstances seen) {
    if (seen.message().replyAddress().isPresent()) {
      return Optional.empty();
    }
    return Optional.of(
        "%d address(es) in From, %d in Reply-To"
            .formatted(seen.message().from().size(), seen.message().replyTo().size()));
  }
}
