package uk.gov.ppo.docket.triage.rows;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Row 12: the sender's system asks for no automatic answers. The case systems of solicitors and
 * charities ask so on genuine requests, so a person decides. DR, RN, NDR and NRN ask for no
 * receipts, which we never send. A form that the office trusts is let through.
 *
 * <p>Source: MS-OXCMAIL section 2.1.3.2.20. Seen in: Zammad, which knows All only.
 */
final class SuppressesAnswers extends Row {
  private static final Set<String> ANSWERS = Set.of("all", "oof", "autoreply");

  SuppressesAnswers() {
    super(
        12,
        "no-automatic-answers-wanted",
        Verdict.HELD,
        "The sender's system asks for no automatic answers");
  }

  @Override
  public Optional<String> evidence(Circumstances seen) {
    return seen.header("X-Auto-Response-Suppress").stream()
        .filter(SuppressesAnswers::namesAnswers)
        .filter(any -> !seen.comesThroughTrustedForm())
        .map(value -> "X-Auto-Response-Suppress: " + value)
        .findFirst();
  }

  private static boolean namesAnswers(String value) {
    return Stream.of(value.toLowerCase(Locale.ROOT).split("[,;\\s]+")).anyMatch(ANSWERS::contains);
  }
}
