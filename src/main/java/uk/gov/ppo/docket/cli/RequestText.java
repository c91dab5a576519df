package uk.gov.ppo.docket.cli;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import uk.gov.ppo.docket.mail.MessageReader;
import uk.gov.ppo.docket.mail.ReadingLimits;
import uk.gov.ppo.docket.questions.FoundQuestion;
import uk.gov.ppo.docket.questions.QuestionFinder;
import uk.gov.ppo.docket.text.AttachmentText;
import uk.gov.ppo.docket.text.Documents;
import uk.gov.ppo.docket.text.MessageText;

/**
 * A request in plain text with the questions in it.
 *
 * @param text the text that the questions' places refer to
 */
record RequestText(String text, List<FoundQuestion> questions) {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /** The request in this text, unchanged. */
  static RequestText in(String text) {
    return new RequestText(text, new QuestionFinder().find(text));
  }

  /**
   * The request in a file: a message, a document, or (.txt) the words themselves.
   *
   * @throws uk.gov.ppo.docket.text.DocumentUnreadable when a document has no words to read
   */
  static RequestText in(String file, byte[] content) {
    String name = file.toLowerCase(Locale.ROOT);
    if (name.endsWith(".eml")) {
      return in(MessageText.of(new MessageReader(ReadingLimits.DEFAULT).read(content)));
    }
    return in(name.endsWith(".txt") ? decoded(content) : Documents.text(content, file));
  }

  /** The request a message makes: its new words, and where they ask nothing its attachments. */
  static RequestText in(MessageText message) {
    RequestText body = in(message.newText());
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

  private static String decoded(byte[] content) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
    } catch (CharacterCodingException notUtf8) {
      return new String(content, WINDOWS); // what Notepad wrote before it wrote UTF-8
    }
  }
}
