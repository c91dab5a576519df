package uk.gov.ppo.docket.questions.sent;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.gov.ppo.docket.questions.Span;

/**
 * Which word of one text is which word of another: the longest run of words common to both, in
 * order. Markers may be gone, and lines broken elsewhere.
 */
public final class WordAlignment {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");

  private final List<Span> from;
  private final List<Span> to;
  private final int[] partner;

  /**
   * Aligns two texts.
   *
   * @param from the text whose places are known
   * @param to the text in which they are sought
   */
  public WordAlignment(String from, String to) {
    this.from = words(from);
    this.to = words(to);
    this.partner = align(texts(from, this.from), texts(to, this.to));
  }

  /** The stretch of the other text with the words of this one; an empty one where all are gone. */
  public Span map(Span span) {
    int start = -1;
    int end = -1;
    for (int i = 0; i < partner.length; i++) {
      Span word = from.get(i);
      if (word.start() >= span.start() && word.end() <= span.end() && partner[i] >= 0) {
        start = start < 0 ? to.get(partner[i]).start() : start;
        end = to.get(partner[i]).end();
      }
    }
    return start < 0 ? new Span(0, 0) : new Span(start, end);
  }

  private static int[] align(List<String> a, List<String> b) {
    int[][] longest = new int[a.size() + 1][b.size() + 1];
    for (int i = a.size() - 1; i >= 0; i--) {
      for (int j = b.size() - 1; j >= 0; j--) {
        longest[i][j] =
            a.get(i).equals(b.get(j))
                ? longest[i + 1][j + 1] + 1
                : Math.max(longest[i + 1][j], longest[i][j + 1]);
      }
    }
    int[] partner = new int[a.size()];
    Arrays.fill(partner, -1);
    for (int i = 0, j = 0; i < a.size() && j < b.size(); ) {
      if (a.get(i).equals(b.get(j))) {
        partner[i++] = j++;
      } else if (longest[i + 1][j] >= longest[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    return partner;
  }

  private static List<Span> words(String text) {
    List<Span> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(new Span(matcher.start(), matcher.end()));
    }
    return words;
  }

  private static List<String> texts(String text, List<Span> words) {
    return words.stream().map(word -> word.in(text)).toList();
  }
}
