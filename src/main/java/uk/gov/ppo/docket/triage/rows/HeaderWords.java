package uk.gov.ppo.docket.triage.rows;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Header field values as rows compare them. */
final class HeaderWords {
  /** A field with one of these says that it does not apply. */
  private static final Set<String> TAKEN_BACK = Set.of("no", "false", "0", "none");

  private HeaderWords() {}

  /** {@code auto-replied (vacation); x=y} → {@code auto-replied}; empty when there is no word. */
  static String keyword(String value) {
    String bare = withoutComments(value).replace('"', ' ').strip();
    int end = 0;
    while (end < bare.length() && ";, \t".indexOf(bare.charAt(end)) < 0) {
      end++;
    }
    return bare.substring(0, end).toLowerCase(Locale.ROOT);
  }

  /**
   * The value without comments (RFC 5322 section 3.2.2), which nest. One that is never closed runs
   * to the end. Brackets inside quotes are text.
   */
  static String withoutComments(String value) {
    StringBuilder bare = new StringBuilder(value.length());
    int depth = 0;
    boolean quoted = false;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '\\' && i + 1 < value.length()) {
        i++;
        bare.append(depth == 0 ? value.charAt(i) : "");
        continue;
      }
      quoted = c == '"' && depth == 0 ? !quoted : quoted;
      depth += c == '(' && !quoted ? 1 : 0;
      if (depth == 0) {
        bare.append(c);
      }
      depth -= c == ')' && !quoted && depth > 0 ? 1 : 0;
    }
    return bare.toString();
  }

  /** The fields of this name that are not taken back, as they stand in the message. */
  static Stream<String> shown(Circumstances seen, String name) {
    return seen.header(name).stream()
        .filter(value -> !TAKEN_BACK.contains(keyword(value)))
        .map(value -> name + ": " + value);
  }

  /** The first field of this name that is not taken back. */
  static Optional<String> firstShown(Circumstances seen, String name) {
    return shown(seen, name).findFirst();
  }
}
