package uk.gov.ppo.docket.triage.rows;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * A row of the decision table: one sign to look for and what it means. A row only looks; it reads
 * the message and what is known around it, and changes neither.
 */
public abstract class Row {
  private final int number;
  private final String name;
  private final Verdict verdict;
  private final String reason;

  /**
   * A row.
   *
   * @param number its number in the table, 1 to 21; two rows share one where the outcome differs
   * @param name its name, unique, {@code null-return-path}
   * @param verdict what the message is when this row decides
   * @param reason the same in words for an officer
   */
  Row(int number, String name, Verdict verdict, String reason) {
    this.number = number;
    this.name = name;
    this.verdict = verdict;
    this.reason = reason;
  }

  /** What in the message makes this row apply, or nothing when it does not; personal data. */
  public abstract Optional<String> evidence(Circumstances seen);

  /** The case that a message belongs to when this row decides; nothing for rows without one. */
  public OptionalLong caseOf(Circumstances seen) {
    return OptionalLong.empty();
  }

  public final int number() {
    return number;
  }

  public final String name() {
    return name;
  }

  public final Verdict verdict() {
    return verdict;
  }

  public final String reason() {
    return reason;
  }
}
