package uk.gov.ppo.docket.letters;

import java.util.List;
import java.util.regex.Pattern;

/** Puts lines that a page broke back together, and leaves those that were meant. */
final class Paragraphs {
  /** Below this many characters a letter has no wrapped lines to speak of. */
  private static final int NARROWEST_PAGE = 40;

  /** Above it, lines are paragraphs as typed. */
  private static final int WIDEST_PAGE = 140;

  private static final Pattern ITEM =
      Pattern.compile("(?:[•◦▪●○*–-]|o |\\(?(?:\\d{1,2}|[a-z]|[ivx]{1,4})[.)]) ?.*");

  private final int width;

  private Paragraphs(int width) {
    this.width = width;
  }

  /** Learns how wide the page was from all lines of a letter. */
  static Paragraphs of(List<String> lines) {
    int widest =
        lines.stream().mapToInt(String::length).filter(n -> n <= WIDEST_PAGE).max().orElse(0);
    boolean typed = lines.stream().anyMatch(line -> line.length() > WIDEST_PAGE);
    return new Paragraphs(typed || widest < NARROWEST_PAGE ? Integer.MAX_VALUE : widest);
  }

  /** The lines as text: broken ones joined, a blank line between paragraphs. */
  String joined(List<String> lines) {
    StringBuilder text = new StringBuilder();
    String before = "";
    boolean blank = false;
    for (String line : lines) {
      if (line.isEmpty()) {
        blank = true;
        continue;
      }
      text.append(text.isEmpty() ? "" : between(before, line, blank)).append(line);
      before = line;
      blank = false;
    }
    return text.toString();
  }

  private String between(String before, String line, boolean blank) {
    if (isItem(line)) {
      return blank ? "\n\n" : "\n";
    }
    if (isBroken(before, line, blank)) {
      return before.endsWith("-") && Character.isLetter(line.charAt(0)) ? "" : " ";
    }
    return blank ? "\n\n" : "\n";
  }

  /** A page break leaves a blank line in the middle of a sentence; the next word is lower case. */
  private boolean isBroken(String before, String line, boolean blank) {
    boolean goesOn = !endsSentence(before) && Character.isLowerCase(line.codePointAt(0));
    if (blank || width == Integer.MAX_VALUE) {
      return goesOn;
    }
    int firstWord = line.indexOf(' ') < 0 ? line.length() : line.indexOf(' ');
    boolean full = before.length() + 1 + firstWord > width * 0.9;
    return goesOn || full;
  }

  private static boolean endsSentence(String line) {
    return ".!?:;".indexOf(line.charAt(line.length() - 1)) >= 0;
  }

  private static boolean isItem(String line) {
    return ITEM.matcher(line).matches();
  }
}
