package uk.gov.ppo.docket.casework;

/** What moves a question on; an officer makes each of them. */
public enum QuestionMove {
  /** It is a question, as it was found. */
  CONFIRM("Confirm", "be confirmed"),
  /** An officer writes its answer; the form of the answer is its button. */
  ANSWER("", "be answered"),
  /** The answer may leave as it stands. */
  AGREE("Agree", "be agreed"),
  /** What it asks for is unclear. */
  ASK("Needs clarification", "wait for clarification"),
  /** The requester said what is meant. */
  CLARIFIED("Clarified", "be clarified"),
  /** Another question asks the same: that one is answered. */
  MERGE("Merge", "be merged into another"),
  /** The requester does not ask it any more, or it was no question. */
  WITHDRAW("Not a question, or withdrawn", "be withdrawn"),
  /** It is to be answered after all. */
  PUT_BACK("Put back", "be put back"),
  /** An officer words it otherwise; the form of the words is its button. */
  EDIT("", "be worded otherwise"),
  /** It asks two things: each becomes a question; the same form. */
  SPLIT("", "be split");

  private final String button;
  private final String spoken;

  QuestionMove(String button, String spoken) {
    this.button = button;
    this.spoken = spoken;
  }

  /** The words of its button; empty for the answer, which has a form. */
  public String button() {
    return button;
  }

  /** As it stands in a sentence after "it cannot". */
  String spoken() {
    return spoken;
  }
}
