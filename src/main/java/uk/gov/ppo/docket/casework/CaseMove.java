package uk.gov.ppo.docket.casework;

/** What moves a case from one status to the next: the words of its button, and who may make it. */
public enum CaseMove {
  /** An officer answers a question or edits the draft; it has no button of its own. */
  WORK_ON("", "be worked on", MayMove.OFFICER),
  /** The requester is asked what is meant: FOIA 2000 section 1(3), EIR 2004 regulation 9. */
  ASK("Ask for clarification", "wait for clarification", MayMove.OFFICER),
  /** The requester said what is meant. */
  CLARIFIED("Clarification received", "be clarified", MayMove.OFFICER),
  /** The draft goes to an approver. */
  SUBMIT("Submit for clearance", "be submitted for clearance", MayMove.OFFICER),
  /** An approver agrees that the response be sent as it stands. */
  APPROVE("Approve", "be approved", MayMove.APPROVER),
  /** The response goes back to be worked on, with the reason. */
  RETURN("Return with a reason", "be returned", MayMove.OFFICER),
  /** An officer sends the response. */
  SEND("Check and send", "be sent", MayMove.OFFICER),
  /** The relay took the response. */
  DELIVERED("", "be noted as delivered", MayMove.SERVICE),
  /** The relay refused the response for good. */
  REFUSED("", "be noted as refused by the mail server", MayMove.SERVICE),
  /** It ends without an answer from here; see {@link Ending}. */
  CLOSE("Close without an answer", "be closed by hand", MayMove.OFFICER),
  /** A closed case is taken up again, with the reason. */
  REOPEN("Reopen", "be reopened", MayMove.OFFICER);

  private final String button;
  private final String spoken;
  private final MayMove permission;

  CaseMove(String button, String spoken, MayMove permission) {
    this.button = button;
    this.spoken = spoken;
    this.permission = permission;
  }

  /** The words of its button; empty where it follows from something else an officer does. */
  public String button() {
    return button;
  }

  /** Who may make it. */
  public MayMove permission() {
    return permission;
  }

  /** Whether it needs a reason, which stays in the history. */
  public boolean needsReason() {
    return this == RETURN || this == REOPEN;
  }

  /** As it stands in a sentence after "it cannot". */
  String spoken() {
    return spoken;
  }
}
