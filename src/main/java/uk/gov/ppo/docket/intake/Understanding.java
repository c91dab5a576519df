package uk.gov.ppo.docket.intake;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.gov.ppo.docket.ledger.KeptMessage;
import uk.gov.ppo.docket.mail.Message;
import uk.gov.ppo.docket.mail.MessageReader;
import uk.gov.ppo.docket.questions.FoundQuestion;
import uk.gov.ppo.docket.questions.QuestionFinder;
import uk.gov.ppo.docket.text.AttachmentText;
import uk.gov.ppo.docket.text.MessageText;

/** From bytes to words to questions; changes nothing. */
@Component
class Understanding {
  private final MessageReader reader;
  private final QuestionFinder finder;

  Understanding(MessageReader reader, QuestionFinder finder) {
    this.reader = reader;
    this.finder = finder;
  }

  Arrival of(KeptMessage kept, byte[] raw) {
    Message message = reader.read(raw);
    MessageText text = MessageText.of(message);
    List<FoundQuestion> inBody = finder.find(text.newText());
    if (!inBody.isEmpty() || text.attachments().isEmpty()) {
      return new Arrival(kept, message, text, text.newText(), inBody);
    }
    String request = withAttachments(text);
    return new Arrival(kept, message, text, request, finder.find(request));
  }

  // "Please see attached": where the body asks nothing, the attachments are part of the request
  private static String withAttachments(MessageText text) {
    StringBuilder request = new StringBuilder(text.newText().strip());
    for (AttachmentText attachment : text.attachments()) {
      if (!attachment.text().isBlank()) {
        request.append("\n\n").append(attachment.text().strip());
      }
    }
    return request.toString();
  }
}
