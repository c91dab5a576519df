package uk.gov.ppo.docket.questions;

import java.util.List;
import uk.gov.ppo.docket.text.AttachmentText;
import uk.gov.ppo.docket.text.MessageText;

/**
 * The words of a request with the questions in them.
 *
 * @param text the text that the questions' places refer to
 * @param questions what it asks, in order
 */
public record Request(String text, List<FoundQuestion> questions) {
  /** The request in this text, unchanged. */
  public static Request in(String text) {
    return new Request(text, new QuestionFinder().find(text));
  }

  /** The request a message makes: its new words, and where they ask nothing its attachments too. */
  public static Request in(MessageText message) {
    Request body = in(message.newText());
    return body.questions().isEmpty() && !message.attachments().isEmpty()
        ? in(withAttachments(message))
        : body;
  }

  private static String withAttachments(MessageText message) {
    StringBuilder text = new StringBuilder(message.newText().strip());
    for (AttachmentText attachment : message.attachments()) {
      if (!attachment.text().isBlank()) {
        text.append("\n\n").append(attachment.text().strip());
      }
    }
    return text.toString();
  }
}
