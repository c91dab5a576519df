package uk.gov.ppo.docket.mail;

import java.time.Clock;

/** Turns letters into finished messages: headers, encodings, a Message-ID of our own. */
public final class LetterWriter {
  private final Clock clock;

  public LetterWriter(Clock clock) {
    this.clock = clock;
  }

  public FinishedMessage write(Letter letter) {
    throw new IllegalStateException("not built yet " + clock);
  }
}
