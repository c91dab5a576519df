package uk.gov.ppo.docket.mail;

/** Reads a message from its bytes. */
public final class MessageReader {
  private final ReadingLimits limits;

  public MessageReader(ReadingLimits limits) {
    this.limits = limits;
  }

  /**
   * The message in these bytes; whatever is broken becomes an entry of {@link Message#problems()}.
   */
  public Message read(byte[] raw) {
    throw new IllegalStateException("not built yet " + limits);
  }
}
