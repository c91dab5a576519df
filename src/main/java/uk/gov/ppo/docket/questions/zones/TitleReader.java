package uk.gov.ppo.docket.questions.zones;

import java.util.Optional;
import uk.gov.ppo.docket.questions.Span;
import uk.gov.ppo.docket.questions.wording.Asking;
import uk.gov.ppo.docket.questions.wording.SectionKind;
import uk.gov.ppo.docket.questions.wording.SectionTitles;
import uk.gov.ppo.docket.questions.wording.Words;

/** Tells titles of sections from other lines. */
final class TitleReader {
  private static final int LONGEST = 14;
  private static final int LONGEST_PLAIN = 10;

  private final String text;
  private final String marked;

  /** The number of the last numbered title: the next counts on. */
  private int count;

  /**
   * @param marked the text with its marks
   * @param text the same without
   */
  TitleReader(String marked, String text) {
    this.marked = marked;
    this.text = text;
  }

  /** The title that a line is; nothing where it is none. */
  Optional<Title> read(TextLine line) {
    Span span = line.span();
    int words = afterNumber(line);
    Span named = new Span(words, span.end()).trimmed(text);
    if (named.isEmpty() || isLabel(span) || !mayBeTitle(named, line)) {
      return Optional.empty();
    }
    int number = numberAt(span.start());
    SectionKind kind = SectionTitles.kindOf(Words.in(text, named));
    boolean countsOn = number > 0 && number == count + 1;
    boolean numbered = words > span.start() && number > 0;
    if (!isSet(line, named)
        && !(numbered ? countsOn && line.afterBlank() : isPlainTitle(line, named, kind))) {
      return Optional.empty();
    }
    if (numbered && depthOf(line) == 0) {
      count = number;
    }
    return Optional.of(new Title(span, kind, depthOf(line)));
  }

  private boolean mayBeTitle(Span named, TextLine line) {
    Words words = Words.in(text, named);
    char last = text.charAt(named.end() - 1);
    return words.atMost(isSet(line, named) ? LONGEST : LONGEST_PLAIN)
        && !words.isEmpty()
        && ".?;,!".indexOf(last) < 0
        && !Character.isLowerCase(text.charAt(named.start()))
        && (!Asking.requests(words) || announces(words));
  }

  /** {@code Why I am asking} holds words that ask and asks nothing. */
  private static boolean announces(Words words) {
    boolean opens =
        switch (words.at(0)) {
          case "please", "could", "can", "would", "kindly", "i", "we" -> false;
          default -> true;
        };
    return opens && SectionTitles.kindOf(words) != SectionKind.UNKNOWN;
  }

  /** A title set as one: with number signs, in bold, in capitals, or called a part. */
  private boolean isSet(TextLine line, Span named) {
    int start = line.span().start();
    int lineStart = marked.lastIndexOf('\n', start) + 1;
    String set = marked.substring(lineStart, Markup.endOfLine(marked, lineStart)).strip();
    boolean bold =
        set.startsWith("**")
            && (set.endsWith("**") || set.endsWith("**:"))
            && set.indexOf("**", 2) >= set.length() - 3;
    return set.startsWith("#") || bold || isCapitals(named) || isPart(line.span());
  }

  private boolean isCapitals(Span named) {
    int capitals = 0;
    for (int i = named.start(); i < named.end(); i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return false;
      }
      capitals += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
    }
    return capitals >= 5;
  }

  /** {@code Part A}, {@code Section 3}, {@code Schedule}. */
  private boolean isPart(Span line) {
    Words words = Words.in(text, line);
    return switch (words.at(0)) {
      case "part", "section", "schedule", "annex", "appendix", "rhan", "adran" ->
          words.at(1).length() <= 3 && words.has(1);
      default -> false;
    };
  }

  private boolean isPlainTitle(TextLine line, Span named, SectionKind kind) {
    boolean apart = line.afterBlank() && line.beforeBlank();
    boolean leads = text.charAt(named.end() - 1) == ':' && !Words.in(text, named).atMost(4);
    return apart && !leads && kind != SectionKind.UNKNOWN && named.start() == line.span().start();
  }

  /** {@code Request 1: Volumes} is a question's label. */
  private boolean isLabel(Span line) {
    Words words = Words.in(text, line);
    boolean counted = words.has(1) && Character.isDigit(words.at(1).charAt(0));
    return switch (words.at(0)) {
      case "request", "question", "q", "item", "ask", "query", "cwestiwn", "cais" -> counted;
      default -> false;
    };
  }

  private int afterNumber(TextLine line) {
    return line.endOfMarker(text);
  }

  private int numberAt(int at) {
    int to = at;
    while (to < text.length() && to - at < 3 && text.charAt(to) >= '0' && text.charAt(to) <= '9') {
      to++;
    }
    return to == at ? 0 : Integer.parseInt(text.substring(at, to));
  }

  private int depthOf(TextLine line) {
    int lineStart = marked.lastIndexOf('\n', line.span().start()) + 1;
    int signs = 0;
    while (lineStart + signs < marked.length() && marked.charAt(lineStart + signs) == '#') {
      signs++;
    }
    String head = text.substring(line.span().start(), line.endOfMarker(text));
    int dots = (int) head.chars().filter(c -> c == '.').count();
    boolean deeper = dots > 1 || (dots == 1 && !head.endsWith("."));
    return signs > 0 ? signs : deeper ? 1 : 0;
  }
}
