package uk.gov.ppo.docket.triage;

import java.util.Optional;

/**
 * A row of the decision table.
 *
 * @param number its number in the table
 * @param name its name
 * @param verdict what the message is when the row applies
 * @param reason the same in words an officer can read
 * @param sign what to look for
 */
record Row(int number, String name, Verdict verdict, String reason, Sign sign) {

  /** Finds evidence in a message, or nothing. */
  interface Sign {
    Optional<String> in(Circumstances seen);
  }

  boolean appliesTo(Circumstances seen) {
    return sign.in(seen).isPresent();
  }

  Match match(Circumstances seen) {
    return new Match(number, name, reason, sign.in(seen).orElse(""));
  }
}
