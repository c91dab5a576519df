package uk.gov.ppo.docket.mail;

/** Takes note of a message that stands in a mailbox and cannot be had. */
public interface UnfetchedMessages {
  /**
   * Records a message whose bytes the store did not hand over, so that a person looks for it with a
   * mail program. Recording it again changes nothing.
   *
   * @param message the message, its bytes empty
   * @param reason why, for an officer to read
   */
  void note(FetchedMessage message, String reason);
}
