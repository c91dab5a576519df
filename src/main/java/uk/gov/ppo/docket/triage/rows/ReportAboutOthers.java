package uk.gov.ppo.docket.triage.rows;

import java.util.Optional;

/**
 * Row 4: a report about a message that is not ours, or that it does not name. A report is never
 * answered.
 *
 * <p>Source: RFC 3834 section 2, RFC 5321 section 4.5.5. Seen in: Zammad, Discourse.
 */
final class ReportAboutOthers extends Row {
  ReportAboutOthers() {
    super(
        4,
        "report",
        Verdict.MACHINE,
        "A mail server or program reports on a message that is not one of ours");
  }

  @Override
  public Optional<String> evidence(Circumstances seen) {
    return Report.in(seen)
        .filter(sign -> new ReportAboutOurs().evidence(seen).isEmpty())
        .filter(sign -> new ReportAboutReminder().evidence(seen).isEmpty());
  }
}
