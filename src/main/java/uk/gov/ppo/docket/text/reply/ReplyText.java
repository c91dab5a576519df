package uk.gov.ppo.docket.text.reply;

import java.util.ArrayList;
import java.util.List;

/**
 * A message's words by whose they are: new ones, the signature below them, and what was quoted.
 * Nothing is lost: each line of the text with anything on it is in exactly one of the three.
 *
 * @param newText what the sender wrote now
 * @param signature the signature, empty when there is none
 * @param quoted earlier messages and what introduces them, empty when there are none
 */
public record ReplyText(String newText, String signature, String quoted) {
  /**
   * The three parts of a text.
   *
   * @param text clean text with {@code \n} line ends
   */
  public static ReplyText of(String text, ReplyContext context) {
    List<String> lines = text.lines().toList();
    boolean[] quoted = QuoteScan.of(lines, context);
    List<String> own = new ArrayList<>();
    List<String> others = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      List<String> side = quoted[i] ? others : own;
      boolean resumes = i > 0 && quoted[i] != quoted[i - 1] && !side.isEmpty();
      if (resumes) {
        side.add("");
      }
      side.add(lines.get(i));
    }
    int signature = Signature.start(own, context.senderName());
    return new ReplyText(
        joined(own.subList(0, signature)),
        joined(own.subList(signature, own.size())),
        joined(others));
  }

  /** The lines without blank ones around them, and never more than one blank line in a row. */
  private static String joined(List<String> lines) {
    StringBuilder text = new StringBuilder();
    boolean gap = false;
    for (String line : lines) {
      if (line.isBlank()) {
        gap = true;
      } else {
        text.append(text.isEmpty() ? "" : gap ? "\n\n" : "\n").append(line);
        gap = false;
      }
    }
    return text.toString();
  }
}
