package uk.gov.ppo.docket.text;

/** What a message has left of the limits that hold for all its attachments together. */
final class Allowance {
  private int attachments;
  private long characters;

  Allowance(Limits limits) {
    attachments = limits.attachments();
    characters = limits.attachmentCharacters();
  }

  /** Takes one attachment; false when there were too many, or the time is over. */
  boolean takeOne() {
    return --attachments >= 0 && !Thread.currentThread().isInterrupted();
  }

  /** Takes the words of one; refuses when those before it were too long already. */
  void take(String words) {
    characters -= words.length();
    if (characters < 0) {
      throw DocumentUnreadable.overLimit(
          "not read: the attachments together are too long; open it by hand");
    }
  }
}
