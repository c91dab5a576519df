package uk.gov.ppo.docket.triage;

import java.util.List;

/** What a message is, by the first row of the decision table that applied. */
public sealed interface Finding {
  /** The row that decided. */
  Match deciding();

  /** Every row that applied, in the order of the table, the deciding one first. */
  List<Match> matches();

  /** The letter of the decision table: L D B R T H A. */
  default String letter() {
    return switch (this) {
      case OursCameBack ours -> "L";
      case SecondCopy copy -> "D";
      case AboutOurMail report -> "B";
      case BelongsToCase followUp -> "R";
      case MachineMail machine -> "T";
      case NewCaseHeld held -> "H";
      case NewCase request -> "A";
    };
  }

  /** Our own message came back: no case, no answer. */
  record OursCameBack(Match deciding, List<Match> matches) implements Finding {}

  /**
   * The same message was taken before: no case, no answer.
   *
   * @param earlier the ledger's number of the copy that was taken
   */
  record SecondCopy(Match deciding, List<Match> matches, long earlier) implements Finding {}

  /** A report about a message we sent, for the case it was about. */
  record AboutOurMail(Match deciding, List<Match> matches, long caseId, ReportKind kind)
      implements Finding {}

  /** A message for a case that is there: filed to it, not acknowledged again. */
  record BelongsToCase(Match deciding, List<Match> matches, long caseId) implements Finding {}

  /** Kept in a tray, where a person can see it and make it a case: a machine's, or a stranger's. */
  record MachineMail(Match deciding, List<Match> matches) implements Finding {}

  /** A new case whose acknowledgement waits for a person. */
  record NewCaseHeld(Match deciding, List<Match> matches) implements Finding {}

  /** A new case, acknowledged at once. */
  record NewCase(Match deciding, List<Match> matches) implements Finding {}
}
