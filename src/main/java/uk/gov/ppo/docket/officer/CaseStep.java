package uk.gov.ppo.docket.officer;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import uk.gov.ppo.docket.casework.CaseMove;

/**
 * What an officer does to a case on a page of its own: each move that has a button, save for
 * sending, which restates the response.
 */
enum CaseStep {
  ASK(
      CaseMove.ASK,
      "Ask the requester what is meant, by a letter that leaves from here, or note that you did so"
          + " already. Where the law lets the clock wait, it waits for the answer.",
      "What you asked for"),
  CLARIFIED(
      CaseMove.CLARIFIED,
      "Only when the reply says what you need to know. The clock starts afresh with the day it"
          + " arrived.",
      "What the requester said"),
  SUBMIT(
      CaseMove.SUBMIT,
      "Another officer looks at the answers and the draft, and approves or returns them.",
      "For the approver to know, if anything"),
  APPROVE(
      CaseMove.APPROVE,
      "The response may leave as it stands. A later change takes the approval back.",
      "Remark, if any"),
  RETURN(CaseMove.RETURN, "The case goes back to be worked on.", "Reason"),
  CLOSE(
      CaseMove.CLOSE,
      "For a case that needs no answer from here. To answer it, send the response instead.",
      "What is to be said about it; the authority, where it was passed on"),
  REOPEN(CaseMove.REOPEN, "The case is worked on again, on the clock it had.", "Reason");

  private final CaseMove move;
  private final String hint;
  private final String words;

  CaseStep(CaseMove move, String hint, String words) {
    this.move = move;
    this.hint = hint;
    this.words = words;
  }

  static Optional<CaseStep> ofCode(String code) {
    return Arrays.stream(values()).filter(step -> step.code().equals(code)).findFirst();
  }

  /** The steps that these moves allow. */
  static List<CaseStep> of(Set<CaseMove> moves) {
    return Arrays.stream(values()).filter(step -> moves.contains(step.move)).toList();
  }

  public CaseMove move() {
    return move;
  }

  /** How it is called in an address, {@code clarified}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String label() {
    return move.button();
  }

  public String hint() {
    return hint;
  }

  /** What its words are about. */
  public String words() {
    return words;
  }

  /** Whether it happens on a day that counts. */
  public boolean hasDay() {
    return this == ASK || this == CLARIFIED;
  }

  /** Whether it asks how the case ended. */
  public boolean hasEnding() {
    return this == CLOSE;
  }
}
