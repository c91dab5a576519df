package uk.gov.ppo.docket.clocks;

/** A clock was asked to do what it cannot, or not now; the message says why and what would help. */
public final class ClockRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ClockRefused(String why) {
    super(why);
  }
}
