package uk.gov.ppo.docket.ledger;

/** What settles a message, or settles it anew; {@link Fate} says when each is allowed. */
public enum MessageMove {
  /** Docket read it: it asks for something, and opens a case. */
  TAKE_AS_REQUEST(false),
  /** Docket read it: it belongs to a case there is. */
  TAKE_AS_FOLLOW_UP(false),
  /** Docket read it: a machine wrote it, or it is for no case. */
  TAKE_AS_MACHINES(false),
  /** Docket read it: it is our own. */
  TAKE_AS_OURS(false),
  /** Docket read it: the same came before. */
  TAKE_AS_COPY(false),
  /** Docket cannot read it, and opens a case that stands for it. */
  PARK(false),
  /** An officer makes it a case. */
  MAKE_CASE(true),
  /** An officer files it under a case there is. */
  ATTACH(true),
  /** An officer has it read again, which fills in the case that stands for it. */
  READ_AGAIN(true),
  /** An officer puts it into the tray of what belongs to no case. */
  SET_ASIDE(true);

  private final boolean byHand;

  MessageMove(boolean byHand) {
    this.byHand = byHand;
  }

  /** Whether an officer does it, and not Docket by itself. */
  public boolean byHand() {
    return byHand;
  }

  /** Whether it needs the case that stands for a message nobody could read. */
  boolean needsStandIn() {
    return this == READ_AGAIN;
  }
}
