package uk.gov.ppo.docket.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What a letter says of how the request is handled: it is neither question nor answer. */
final class Process {
  private static final Pattern TELLS =
      Pattern.compile(
          "(?:(?:your|this|the|it) (?:request|enquiry|correspondence|letter)?\\s?(?:has been|was|is"
              + " being|is|falls)"
              + "|(?:i am|we are|i have|we have) (?:treat|handl|deal|consider|process|respond)\\w+)"
              + "[^.]{0,200}(?:act|regulations|foia|foisa|eirs?)\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private Process() {}

  static boolean tells(String paragraph) {
    return TELLS.matcher(paragraph).matches();
  }

  /** A question's lines without the paragraphs behind it that tell how it is handled. */
  static List<String> cutFrom(List<String> question) {
    for (int i = 1; i < question.size(); i++) {
      boolean begins = question.get(i - 1).isEmpty() && !question.get(i).isEmpty();
      if (begins && tells(paragraphAt(question, i))) {
        return question.subList(0, i);
      }
    }
    return question;
  }

  private static String paragraphAt(List<String> lines, int from) {
    List<String> paragraph = new ArrayList<>();
    for (int i = from; i < lines.size() && !lines.get(i).isEmpty(); i++) {
      paragraph.add(lines.get(i));
    }
    return String.join(" ", paragraph);
  }
}
