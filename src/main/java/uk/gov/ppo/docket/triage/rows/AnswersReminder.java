package uk.gov.ppo.docket.triage.rows;

import java.util.Optional;

/**
 * Row 19, where the message answered was a reminder to one of our own people: their thanks, or the
 * note that they are away, is no request. An officer can still make it one.
 *
 * <p>Source: RFC 5322 section 3.6.4.
 */
final class AnswersReminder extends Row {
  AnswersReminder() {
    super(
        19,
        "answers-a-reminder",
        Verdict.MACHINE,
        "The message answers a reminder to one of our own people");
  }

  @Override
  public Optional<String> evidence(Circumstances seen) {
    return Threads.reminder(seen).map(id -> "answers " + id.inBrackets());
  }
}
