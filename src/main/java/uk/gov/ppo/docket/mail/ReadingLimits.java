package uk.gov.ppo.docket.mail;

/**
 * How far the reader follows a message before it stops and reports a problem.
 *
 * @param maxDepth nested multiparts and attached messages
 * @param maxParts leaf parts in all
 * @param maxHeaderBytes bytes of one header section
 */
public record ReadingLimits(int maxDepth, int maxParts, int maxHeaderBytes) {
  /** Limits no honest message reaches. */
  public static final ReadingLimits DEFAULT = new ReadingLimits(30, 500, 256 * 1024);
}
