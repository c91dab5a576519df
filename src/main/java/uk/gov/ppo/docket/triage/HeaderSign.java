package uk.gov.ppo.docket.triage;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.gov.ppo.docket.mail.Message;

/**
 * A header field that means something to the office.
 *
 * @param name the field's name, in any case
 * @param begins words of which the value must begin with one, whole and in any case; empty when any
 *     value counts but no, false, 0 and none
 * @param holds texts of which the value must hold one, in any case; empty when none is asked for
 */
public record HeaderSign(String name, List<String> begins, List<String> holds) {
  private static final List<String> TAKEN_BACK = List.of("no", "false", "0", "none");

  /** The first field that is one of these signs, as it stands in the message. */
  static Optional<String> first(List<HeaderSign> signs, Message message) {
    return signs.stream()
        .flatMap(
            sign ->
                message.header(sign.name).stream()
                    .filter(sign::meets)
                    .map(value -> sign.name + ": " + value))
        .findFirst();
  }

  private boolean meets(String value) {
    String lower = value.strip().toLowerCase(Locale.ROOT);
    if (begins.isEmpty() && holds.isEmpty()) {
      return !TAKEN_BACK.contains(lower);
    }
    return begins.stream().anyMatch(word -> beginsWith(lower, word.toLowerCase(Locale.ROOT)))
        || holds.stream().anyMatch(text -> lower.contains(text.toLowerCase(Locale.ROOT)));
  }

  private static boolean beginsWith(String value, String word) {
    return value.startsWith(word)
        && (value.length() == word.length()
            || !Character.isLetterOrDigit(value.charAt(word.length())));
  }
}
