package uk.gov.ppo.docket.text.reply;

import java.util.Locale;

/**
 * What a message's header says that its words alone do not.
 *
 * @param kind whether it answers or passes on an earlier message
 * @param senderName the sender's display name, empty when there is none
 */
public record ReplyContext(Kind kind, String senderName) {
  /** What a message is to an earlier one. */
  public enum Kind {
    /** Nothing earlier is known: what looks quoted may be the writer's own. */
    FIRST,
    ANSWER,
    FORWARD,
    /** There is no header, only words. */
    UNKNOWN
  }

  /** Words without a header. */
  public static final ReplyContext UNKNOWN = new ReplyContext(Kind.UNKNOWN, "");

  /**
   * The context a header gives.
   *
   * @param subject the decoded subject
   * @param namesEarlier whether In-Reply-To or References name an earlier message
   * @param senderName the sender's display name, empty when there is none
   */
  public static ReplyContext of(String subject, boolean namesEarlier, String senderName) {
    String start = subject.strip().toLowerCase(Locale.ROOT);
    if (MailPhrases.FORWARD_PREFIXES.stream().anyMatch(start::startsWith)) {
      return new ReplyContext(Kind.FORWARD, senderName);
    }
    boolean answers =
        namesEarlier || MailPhrases.ANSWER_PREFIXES.stream().anyMatch(start::startsWith);
    return new ReplyContext(answers ? Kind.ANSWER : Kind.FIRST, senderName);
  }
}
