package uk.gov.ppo.docket.mail;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A message identifier (RFC 5322 section 3.6.4).
 *
 * @param value the identifier without its angle brackets
 */
public record MessageId(String value) {
  /** A line holds 998 characters (RFC 5322 section 2.1.1); a longer identifier fits nowhere. */
  private static final int LONGEST = 900;

  /**
   * Refuses what could break out of a header field.
   *
   * @throws IllegalArgumentException when the value is empty, too long, or holds a blank, a control
   *     character or an angle bracket
   */
  public MessageId {
    if (!isUsable(value)) {
      throw new IllegalArgumentException("not a message identifier: " + HeaderText.clean(value));
    }
  }

  /** The first identifier in a header field value; nothing when there is none. */
  public static Optional<MessageId> parse(String text) {
    return parseAll(text).stream().findFirst();
  }

  /**
   * The identifiers in a header field value, in order, each once. Outside angle brackets only words
   * with an {@code @} count, and only when there are no brackets at all.
   */
  public static List<MessageId> parseAll(String text) {
    Set<MessageId> ids = new LinkedHashSet<>();
    for (String candidate : text.indexOf('<') >= 0 ? inBrackets(text) : bareWords(text)) {
      if (isUsable(candidate)) {
        ids.add(new MessageId(candidate));
      }
    }
    return List.copyOf(ids);
  }

  /** The identifier as it stands in a header field, in angle brackets. */
  public String inBrackets() {
    return "<" + value + ">";
  }

  /** What stands between angle brackets, blanks taken out. */
  static List<String> inBrackets(String text) {
    List<String> found = new ArrayList<>();
    int open = text.indexOf('<');
    int close = text.indexOf('>', open + 1);
    while (open >= 0 && close >= 0) {
      int next = text.indexOf('<', open + 1);
      if (next < 0 || close < next) {
        // a folded identifier has a blank where the line broke
        found.add(text.substring(open + 1, close).replace(" ", "").replace("\t", ""));
        close = next < 0 ? close : text.indexOf('>', next);
      }
      open = next;
    }
    return found;
  }

  private static List<String> bareWords(String text) {
    return List.of(text.strip().split("\\s+")).stream().filter(w -> w.indexOf('@') > 0).toList();
  }

  private static boolean isUsable(String value) {
    return !value.isEmpty()
        && value.length() <= LONGEST
        && value
            .codePoints()
            .noneMatch(c -> c <= ' ' || c == '<' || c == '>' || Character.isISOControl(c));
  }
}
