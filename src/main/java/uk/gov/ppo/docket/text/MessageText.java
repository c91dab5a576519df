package uk.gov.ppo.docket.text;

import java.util.ArrayList;
import java.util.List;
import uk.gov.ppo.docket.mail.Message;

/**
 * What a message says, in plain text. New text, signature and quoted mail together hold every line
 * of the text that has anything on it: folded, never deleted.
 *
 * @param text the whole body
 * @param newText what this sender wrote now: the body without quoted mail and signature
 * @param quoted the quoted mail, empty when there is none
 * @param signature the signature, empty when there is none
 * @param language {@code en} or {@code cy}
 * @param attachments the text of each attachment
 * @param problems what could not be read, in words an officer can read
 * @param overLimit those of the problems that say where a limit stopped the reading of the text
 */
public record MessageText(
    String text,
    String newText,
    String quoted,
    String signature,
    String language,
    List<AttachmentText> attachments,
    List<String> problems,
    List<String> overLimit) {
  private static final TextReader COMMANDS =
      new TextReader(Limits.DEFAULT, Documents.forCommands());

  public MessageText {
    attachments = List.copyOf(attachments);
    problems = List.copyOf(problems);
    overLimit = List.copyOf(overLimit);
  }

  /** The same words with one more problem: a limit that stopped somebody who read on from here. */
  public MessageText endingEarly(String problem) {
    List<String> allProblems = new ArrayList<>(problems);
    allProblems.add(problem);
    List<String> allLimits = new ArrayList<>(overLimit);
    allLimits.add(problem);
    return new MessageText(
        text, newText, quoted, signature, language, attachments, allProblems, allLimits);
  }

  /**
   * Reads a message's body and attachments in this process, as commands do; what cannot be read
   * becomes a problem. The service reads with its {@link TextReader}.
   */
  public static MessageText of(Message message) {
    return COMMANDS.read(message);
  }
}
