package uk.gov.ppo.docket.campaign;

/** The mix of a public mailbox, each with its share in a hundred. */
enum LetterKind {
  REQUEST(48, Expected.ANSWERED),
  WITH_ATTACHMENT(10, Expected.ANSWERED),
  FOLLOW_UP(12, Expected.FILED),
  OUT_OF_OFFICE(7, Expected.SET_ASIDE),
  BOUNCE(4, Expected.SET_ASIDE),
  NEWSLETTER(7, Expected.SET_ASIDE),
  WITHOUT_FROM(3, Expected.HELD),
  WANTS_NO_AUTOMATIC_ANSWER(4, Expected.HELD),
  NO_REPLY_FORM(3, Expected.HELD),
  OUT_OF_OFFICE_WITHOUT_MARK(2, Expected.HELD);

  private final int share;
  private final Expected expected;

  LetterKind(int share, Expected expected) {
    this.share = share;
    this.expected = expected;
  }

  Expected expected() {
    return expected;
  }

  /** The kind that a number from 0 to 99 falls on. */
  static LetterKind at(int hundredth) {
    int left = hundredth;
    for (LetterKind kind : values()) {
      if (left < kind.share) {
        return kind;
      }
      left -= kind.share;
    }
    return REQUEST;
  }
}
