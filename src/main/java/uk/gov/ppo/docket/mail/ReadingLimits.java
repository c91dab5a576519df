package uk.gov.ppo.docket.mail;

/**
 * How far the reader follows a message before it stops and reports a problem.
 *
 * @param maxBytes bytes of the message that are looked at; the rest is kept, unread
 * @param maxDepth nested multiparts and attached messages
 * @param maxParts leaf parts in all
 * @param maxHeaderBytes bytes of one header section
 */
public record ReadingLimits(int maxBytes, int maxDepth, int maxParts, int maxHeaderBytes) {
  /** Limits no honest message reaches; {@code docket.limits} gives the reason of each. */
  public static final ReadingLimits DEFAULT =
      new ReadingLimits(50 * 1024 * 1024, 30, 500, 256 * 1024);

  /** Refuses limits nothing could pass. */
  public ReadingLimits {
    if (maxBytes < 1 || maxDepth < 1 || maxParts < 1 || maxHeaderBytes < 1) {
      throw new IllegalArgumentException("limits must be positive");
    }
  }
}
