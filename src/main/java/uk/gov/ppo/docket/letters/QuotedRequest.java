package uk.gov.ppo.docket.letters;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The request itself where a letter shows it once more after its end, as mail programs do.
 *
 * @param letter the lines before it
 * @param request its lines, without marks of quotation; none where it is not shown
 */
record QuotedRequest(List<String> letter, List<String> request) {
  private static final Pattern FORWARDED =
      Pattern.compile(
          "[-_ ]{0,20}original (?:message|request|e-?mail)[-_ :]{0,20}|-{2,}.{0,30}-{2,}");
  private static final Pattern HEADING =
      Pattern.compile(
          "(?:your|the|original|text of your|copy of your) (?:original )?request(?: (?:was|reads|in"
              + " full))?:?");
  private static final Pattern CLOSING =
      Pattern.compile(
          "(?:yours (?:sincerely|faithfully|truly)|(?:with )?(?:kind|best|warm)? ?regards|yn"
              + " gywir|cofion).{0,20}");
  private static final int HEAD = 4; // lines between "From:" and "Subject:"

  static QuotedRequest in(List<String> lines) {
    boolean closed = false;
    for (int i = 0; i < lines.size(); i++) {
      String lower = lines.get(i).toLowerCase(Locale.ROOT);
      closed |= CLOSING.matcher(lower).matches();
      boolean begins =
          FORWARDED.matcher(lower).matches() && lower.contains("original")
              || closed && HEADING.matcher(lower).matches()
              || i > HEAD && isMailHead(lines, i);
      if (begins) {
        return new QuotedRequest(lines.subList(0, i), plain(lines.subList(i + 1, lines.size())));
      }
    }
    int quoted = firstQuoted(lines);
    return new QuotedRequest(lines.subList(0, quoted), plain(lines.subList(quoted, lines.size())));
  }

  /** Lines behind {@code >} at the end, with whoever wrote them above. */
  private static int firstQuoted(List<String> lines) {
    int first = lines.size();
    while (first > 0 && (lines.get(first - 1).isEmpty() || lines.get(first - 1).startsWith(">"))) {
      first--;
    }
    boolean any =
        lines.subList(first, lines.size()).stream().anyMatch(line -> line.startsWith(">"));
    return any ? first : lines.size();
  }

  private static boolean isMailHead(List<String> lines, int i) {
    return lines.get(i).startsWith("From: ")
        && lines.subList(i, Math.min(lines.size(), i + 1 + HEAD)).stream()
            .anyMatch(line -> line.startsWith("Sent: ") || line.startsWith("Subject: "));
  }

  private static List<String> plain(List<String> lines) {
    return lines.stream().map(line -> line.replaceFirst("^(?:> ?)++", "")).toList();
  }
}
