package uk.gov.ppo.docket.text.reply;

import java.util.List;

/**
 * The line, often wrapped over several, that introduces a quotation: "On … wrote:".
 *
 * <p>Known by its verb, or in any language by a time, an address and the colon at its end.
 *
 * @param lines how many lines it takes
 * @param byMachine whether a mail program made it: it holds a clock time or an address
 */
record Attribution(int lines, boolean byMachine) {
  static final Attribution NONE = new Attribution(0, false);

  private static final int MAX_LINES = 4;
  private static final int MAX_CHARS = 400;

  /** The attribution that starts on this line, or {@link #NONE}. */
  static Attribution at(List<String> lines, int start) {
    String joined = "";
    boolean opens = opens(lines.get(start));
    for (int i = start; i < Math.min(lines.size(), start + MAX_LINES); i++) {
      String line = lines.get(i).strip();
      if (line.isEmpty() || LineShape.isQuoted(line) || (i > start && !opens)) {
        return NONE;
      }
      joined = (joined + " " + line).strip();
      if (joined.length() > MAX_CHARS) {
        return NONE;
      }
      if (mayEnd(joined) && introduces(joined, opens, quotationFollows(lines, i + 1))) {
        return new Attribution(i - start + 1, isByMachine(joined));
      }
    }
    return NONE;
  }

  private static boolean mayEnd(String line) {
    return ":*-".indexOf(line.charAt(line.length() - 1)) >= 0;
  }

  private static boolean introduces(String line, boolean opens, boolean quotationFollows) {
    boolean addressed = line.indexOf('@') >= 0;
    if (endsWithVerb(line)) {
      return addressed || (opens && LineShape.hasDigit(line));
    }
    if (!line.endsWith(":") || !LineShape.hasTime(line)) {
      return false;
    }
    return LineShape.lower(line).contains(" wrote on ")
        || (opens && addressed && (quotationFollows || line.endsWith(">:")));
  }

  private static boolean endsWithVerb(String line) {
    String bare = LineShape.lower(line);
    int end = bare.length();
    while (end > 0 && ":-* ".indexOf(bare.charAt(end - 1)) >= 0) {
      end--;
    }
    boolean introduces = bare.endsWith(":") || bare.endsWith(":*") || bare.endsWith("--");
    String said = bare.substring(0, end);
    return introduces
        && !said.endsWith("you wrote")
        && !said.endsWith("you said")
        && MailPhrases.ATTRIBUTION_VERBS.stream().anyMatch(said::endsWith);
  }

  private static boolean isByMachine(String line) {
    return LineShape.hasTime(line) || line.indexOf('@') >= 0;
  }

  /** Names a day first: with its preposition, in digits, or by weekday. */
  private static boolean opens(String line) {
    String lower = LineShape.lower(line);
    int start = 0;
    while (start < lower.length() && "-* ".indexOf(lower.charAt(start)) >= 0) {
      start++;
    }
    String bare = lower.substring(start);
    return MailPhrases.ATTRIBUTION_OPENERS.stream().anyMatch(bare::startsWith)
        || startsWithDate(bare);
  }

  private static boolean startsWithDate(String bare) {
    return (!bare.isEmpty() && Character.isDigit(bare.charAt(0)))
        || (bare.length() > 4 && bare.charAt(3) == ',' && Character.isLetter(bare.charAt(0)));
  }

  static boolean quotationFollows(List<String> lines, int from) {
    for (int i = from; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        return LineShape.isQuoted(lines.get(i));
      }
    }
    return false;
  }
}
