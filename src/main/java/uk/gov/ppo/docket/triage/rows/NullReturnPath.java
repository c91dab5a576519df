package uk.gov.ppo.docket.triage.rows;

import java.util.Optional;

/**
 * Row 5: the topmost Return-Path, which our own server wrote, is there and empty. One that is
 * absent says nothing. Postfix hands the null sender to Dovecot as {@code MAILER-DAEMON}, without a
 * domain.
 *
 * <p>Source: RFC 3834 section 2, RFC 5321 section 4.4. Seen in: RT, osTicket, Alaveteli, James.
 */
final class NullReturnPath extends Row {
  NullReturnPath() {
    super(
        5,
        "null-return-path",
        Verdict.MACHINE,
        "The message asks for no answer: its return path is empty");
  }

  @Override
  public Optional<String> evidence(Circumstances seen) {
    return seen.header("Return-Path").stream()
        .limit(1)
        .filter(path -> isNull(HeaderWords.withoutComments(path).replace(" ", "")))
        .map(path -> "Return-Path: " + (path.isEmpty() ? "(empty)" : path))
        .findFirst();
  }

  private static boolean isNull(String path) {
    return path.isEmpty() || path.equals("<>") || path.equalsIgnoreCase("<MAILER-DAEMON>");
  }
}
