package uk.gov.ppo.docket.triage.rows;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import uk.gov.ppo.docket.mail.Mailbox;

/**
 * Local parts that belong to machines, whole and in any case (RFC 5230 section 4.6 and what is
 * seen). {@code beetroot} is not root, and {@code request-12-ab3} is a person behind a service.
 * What stands after a plus does not count.
 */
final class MachineAddress {
  private static final Pattern NOBODY_READS =
      Pattern.compile(
          "mailer-daemon|bounces?|.*-bounces|auto[-_]?reply"
              + "|no[-_.]?reply.*|do[-_.]?not[-_.]?reply.*");

  private static final Pattern MACHINE =
      Pattern.compile("postmaster|listserv|majordomo|root|abuse|owner-.*|.*-owner|.*-request");

  private MachineAddress() {}

  /**
   * The machine's address that an answer would reach. The address of a form that the office trusts
   * may look like a machine's, as long as an answer could be read there.
   */
  static Optional<String> of(Circumstances seen) {
    return seen.writer()
        .filter(
            writer ->
                isUnread(writer) || (matches(MACHINE, writer) && !seen.comesThroughTrustedForm()))
        .map(Mailbox::address);
  }

  /** Whether nobody would read an answer, whoever is trusted. */
  private static boolean isUnread(Mailbox mailbox) {
    return matches(NOBODY_READS, mailbox);
  }

  private static boolean matches(Pattern pattern, Mailbox mailbox) {
    String local = mailbox.localPart().toLowerCase(Locale.ROOT);
    int plus = local.indexOf('+');
    return pattern.matcher(plus > 0 ? local.substring(0, plus) : local).matches();
  }
}
