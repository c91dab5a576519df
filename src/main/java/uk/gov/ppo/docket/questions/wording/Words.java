package uk.gov.ppo.docket.questions.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import uk.gov.ppo.docket.questions.Span;

/**
 * The words of a stretch of text in lower case, apostrophes kept as {@code '}. They are read as
 * they are asked for, most rules looking at the first few only, and at most {@value #MOST}: what a
 * sentence does is plain from its beginning, and a megabyte without a full stop must not cost more
 * than a page.
 */
public final class Words {
  private static final int MOST = 600;

  private final String text;
  private final int end;
  private final List<String> read = new ArrayList<>(8);
  private final List<Integer> starts = new ArrayList<>(8);
  private int next;

  private Words(String text, Span span) {
    this.text = text;
    this.next = span.start();
    this.end = span.end();
  }

  private Words(List<String> words) {
    this("", new Span(0, 0));
    read.addAll(words);
  }

  /** The words of a whole text. */
  public static Words of(String text) {
    return in(text, new Span(0, text.length()));
  }

  /** The words of a stretch of a text. */
  public static Words in(String text, Span span) {
    return new Words(text, span);
  }

  /** How many there are. */
  public int count() {
    readTo(MOST);
    return read.size();
  }

  /** Whether there is none. */
  public boolean isEmpty() {
    return !has(0);
  }

  /** Whether there are no more than so many. */
  public boolean atMost(int count) {
    return !has(count);
  }

  /** Whether there is a word at a place. */
  public boolean has(int index) {
    if (index >= read.size()) {
      readTo(index + 1);
    }
    return index < read.size();
  }

  /**
   * The word at a place, or an empty one where there is none, before the first or after the last.
   */
  public String at(int index) {
    return index >= 0 && has(index) ? read.get(index) : "";
  }

  /** Where a word begins in the text; only of words read from one. */
  public int startOf(int index) {
    readTo(index + 1);
    return starts.get(index);
  }

  /** The words from a place on. */
  public Words from(int index) {
    return new Words(read.subList(Math.min(index, count()), count()));
  }

  /** The first few words. */
  public Words first(int count) {
    readTo(count);
    return new Words(read.subList(0, Math.min(count, read.size())));
  }

  /** The last few words. */
  public Words last(int count) {
    return from(Math.max(0, count() - count));
  }

  /** How many of them satisfy a test. */
  public int countOf(Predicate<String> test) {
    int found = 0;
    for (int i = 0; i < count(); i++) {
      found += test.test(read.get(i)) ? 1 : 0;
    }
    return found;
  }

  private void readTo(int count) {
    while (read.size() < Math.min(count, MOST) && next < end) {
      int to = endOfWord(next);
      if (to > next) {
        starts.add(next);
        read.add(text.substring(next, to).toLowerCase(Locale.ROOT).replace('’', '\''));
      }
      next = Math.max(to, next + 1);
    }
  }

  private int endOfWord(int from) {
    int at = from;
    while (at < end && isInWord(text.charAt(at), at > from)) {
      at++;
    }
    return at;
  }

  private static boolean isInWord(char c, boolean inside) {
    return Character.isLetterOrDigit(c) || (inside && (c == '\'' || c == '’'));
  }
}
