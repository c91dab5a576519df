package uk.gov.ppo.docket.officer;

/** How sure we are that a precedent asks the same, in words: a bare percentage is over-trusted. */
enum Band {
  PROBABLY(0.8, "Probably the same question", "green"),
  POSSIBLY(0.5, "Possibly the same question", "yellow"),
  WEAK(0, "Weak match", "grey");

  private final double from;
  private final Tag tag;

  Band(double from, String words, String colour) {
    this.from = from;
    this.tag = new Tag(words, colour);
  }

  /** The band of a confidence from 0 to 1. */
  static Band of(double confidence) {
    for (Band band : values()) {
      if (confidence >= band.from) {
        return band;
      }
    }
    return WEAK;
  }

  public Tag tag() {
    return tag;
  }
}
