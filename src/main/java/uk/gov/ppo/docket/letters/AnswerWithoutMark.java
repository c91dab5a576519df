package uk.gov.ppo.docket.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Marks the answer of a letter that repeats the request and then answers with no heading between:
 * "You asked for the following information from the department: … Your request has been handled
 * under the Act. I can confirm that …".
 */
final class AnswerWithoutMark {
  private static final Pattern ASKED =
      Pattern.compile(
          ".*\\b(?:you (?:have )?(?:asked|requested|wrote)|your request|requesting|request for)\\b"
              + ".{0,160}:",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ANSWERS =
      Pattern.compile(
          "(?:your request (?:has been|was|is being|falls)|(?:i|we) (?:can|are able to|am able"
              + " to|now)? ?confirm|following receipt of your request|having (?:now"
              + " )?(?:considered|completed)|(?:i|we) have (?:now"
              + " )?(?:considered|completed|conducted|established)|in response to your"
              + " (?:request|questions?|enquiry)|please find (?:below|attached)|please see"
              + " (?:below|attached)|the (?:\\w+ ){1,4}(?:holds|does not hold))\\b.*",
          Pattern.CASE_INSENSITIVE);

  private AnswerWithoutMark() {}

  /** The same lines with a mark above the request and one above the answer, where both stand. */
  static List<String> marked(List<String> lines) {
    int asked = asked(lines);
    for (int i = asked + 2; asked >= 0 && i < lines.size(); i++) {
      if (lines.get(i - 1).isEmpty() && ANSWERS.matcher(lines.get(i)).matches()) {
        List<String> marked = new ArrayList<>(lines.subList(0, asked));
        marked.add("You asked us:");
        marked.addAll(lines.subList(asked + 1, i));
        marked.add("Our response:");
        marked.addAll(lines.subList(i, lines.size()));
        return marked;
      }
    }
    return lines;
  }

  /**
   * The line that ends in the colon before the request; the one above it may begin its sentence.
   */
  private static int asked(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      String sentence = i == 0 ? lines.get(i) : lines.get(i - 1) + " " + lines.get(i);
      if (lines.get(i).endsWith(":") && ASKED.matcher(sentence).matches()) {
        return i;
      }
    }
    return -1;
  }
}
