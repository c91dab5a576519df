package uk.gov.ppo.docket.text;

import java.util.List;
import uk.gov.ppo.docket.mail.Message;

/**
 * What a message says, in plain text.
 *
 * @param text the whole body
 * @param newText what this sender wrote now: the body without quoted mail and signature
 * @param quoted the quoted mail, empty when there is none
 * @param signature the signature, empty when there is none
 * @param language {@code en} or {@code cy}
 * @param attachments the text of each attachment
 * @param problems what could not be read, in words an officer can read
 */
public record MessageText(
    String text,
    String newText,
    String quoted,
    String signature,
    String language,
    List<AttachmentText> attachments,
    List<String> problems) {
  /** Reads a message's body and attachments. */
  public static MessageText of(Message message) {
    throw new IllegalStateException("not built yet");
  }
}
