package uk.gov.ppo.docket.questions;

import java.util.List;
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

  /**
   * The request in a spreadsheet's rows. A row of several cells is data; one that {@link
   * uk.gov.ppo.docket.text.Documents} knew for a question is a list item, without a tab.
   */
  public static Request inSheet(String rows) {
    return new Request(rows, SheetReader.find(rows));
  }

  /**
   * The request a message makes: what its new words ask, and after that what the papers attached to
   * it ask where the words point to them, or the papers call themselves a request, or the words ask
   * nothing. The text is the new words, then each such paper under a line with its name.
   */
  public static Request in(MessageText message) {
    return Enclosing.of(message);
  }
}
