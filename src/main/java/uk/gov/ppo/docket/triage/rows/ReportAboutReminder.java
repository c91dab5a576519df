package uk.gov.ppo.docket.triage.rows;

import java.util.Optional;

/**
 * Row 4, where the message was a reminder to one of our own people: it belongs to no case, and an
 * address in the settings may be wrong.
 *
 * <p>Source: RFC 3464.
 */
final class ReportAboutReminder extends Row {
  ReportAboutReminder() {
    super(
        4,
        "report-about-a-reminder",
        Verdict.MACHINE,
        "A reminder to one of our own people did not arrive, or a mail program reports on it");
  }

  @Override
  public Optional<String> evidence(Circumstances seen) {
    return Report.in(seen)
        .filter(sign -> new ReportAboutOurs().evidence(seen).isEmpty())
        .flatMap(
            sign ->
                ReportedIdentifiers.in(seen.message())
                    .filter(seen::remindedOurs)
                    .findFirst()
                    .map(id -> sign + "; about " + id.inBrackets()));
  }
}
