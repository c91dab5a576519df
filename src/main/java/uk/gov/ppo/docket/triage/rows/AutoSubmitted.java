package uk.gov.ppo.docket.triage.rows;

import java.util.Optional;

/**
 * Row 6: Auto-Submitted with any keyword but {@code no}, which is what a person's program may
 * write. A form that the office trusts is let through.
 *
 * <p>Source: RFC 3834 section 5, RFC 5436 section 2.7.1. Seen in: all; RT and FreeScout take {@code
 * no} for a machine.
 */
final class AutoSubmitted extends Row {
  AutoSubmitted() {
    super(6, "auto-submitted", Verdict.MACHINE, "The message says that a machine sent it");
  }

  @Override
  public Optional<String> evidence(Circumstances seen) {
    return seen.header("Auto-Submitted").stream()
        .filter(value -> isMachine(HeaderWords.keyword(value)))
        .filter(any -> !seen.comesThroughTrustedForm())
        .map(value -> "Auto-Submitted: " + value)
        .findFirst();
  }

  private static boolean isMachine(String keyword) {
    return !keyword.isEmpty() && !keyword.equals("no");
  }
}
