package uk.gov.ppo.docket.questions.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import uk.gov.ppo.docket.questions.Span;

/**
 * The words of a stretch of text in lower case, apostrophes kept as {@code '}. At most {@value
 * #MOST} are read: what a sentence does is plain from its beginning, and a megabyte without a full
 * stop must not cost more than a page.
 */
public final class Words {
  private static final int MOST = 600;

  private final List<String> all;

  private Words(List<String> all) {
    this.all = all;
  }

  /** The words of a whole text. */
  public static Words of(String text) {
    return in(text, new Span(0, text.length()));
  }

  /** The words of a stretch of a text. */
  public static Words in(String text, Span span) {
    List<String> found = new ArrayList<>();
    int at = span.start();
    while (at < span.end() && found.size() < MOST) {
      int end = endOfWord(text, at, span.end());
      if (end > at) {
        found.add(text.substring(at, end).toLowerCase(Locale.ROOT).replace('’', '\''));
      }
      at = Math.max(end, at + 1);
    }
    return new Words(found);
  }

  private static int endOfWord(String text, int from, int limit) {
    int at = from;
    while (at < limit && isInWord(text, at, from)) {
      at++;
    }
    return at;
  }

  private static boolean isInWord(String text, int at, int from) {
    char c = text.charAt(at);
    return Character.isLetterOrDigit(c) || (at > from && (c == '\'' || c == '’'));
  }

  public int count() {
    return all.size();
  }

  /** The word at a place, or an empty one beyond the end. */
  public String at(int index) {
    return index < all.size() ? all.get(index) : "";
  }

  /** The words from a place on. */
  public Words from(int index) {
    return new Words(all.subList(Math.min(index, all.size()), all.size()));
  }

  /** The first few words. */
  public Words first(int count) {
    return new Words(all.subList(0, Math.min(count, all.size())));
  }

  /** The last few words. */
  public Words last(int count) {
    return from(Math.max(0, all.size() - count));
  }

  /** How many of them satisfy a test. */
  public long countOf(java.util.function.Predicate<String> test) {
    return all.stream().filter(test).count();
  }
}
