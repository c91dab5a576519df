package uk.gov.ppo.docket.triage.rows;

import java.util.Optional;

/**
 * Row 21: anything else, also when we stand in Bcc only: requests to all public bodies come so, and
 * the rule of vacation programs that our address must stand in To or Cc would lose them.
 *
 * <p>Source: RFC 5230 section 4.5, not followed.
 */
final class NewRequest extends Row {
  NewRequest() {
    super(21, "new-request", Verdict.ANSWERED, "Nothing speaks against answering");
  }

  @Override
  public Optional<String> evidence(Circumstances seen) {
    return Optional.of("");
  }
}
