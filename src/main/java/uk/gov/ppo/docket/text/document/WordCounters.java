package uk.gov.ppo.docket.text.document;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Counts the items of a Word document's lists as they come by, and writes their labels. */
final class WordCounters {
  private static final int UNSET = Integer.MIN_VALUE;

  private final WordNumbering numbering;
  private final Map<String, int[]> counters = new HashMap<>();
  private final Set<String> begun = new HashSet<>();

  WordCounters(WordNumbering numbering) {
    this.numbering = numbering;
  }

  /** The label of the next item at this place: {@code 1.}, {@code (ii)}, {@code -}, or empty. */
  String next(WordNumbering.Place place) {
    String list = numbering.listOf(place.number());
    int[] counts = counters.computeIfAbsent(list, any -> fresh());
    if (begun.add(place.number() + "/" + place.level())) {
      numbering
          .restart(place.number(), place.level())
          .ifPresent(start -> counts[place.level()] = start - 1);
    }
    count(list, counts, place.level());
    return label(list, counts, place.level());
  }

  private void count(String list, int[] counts, int level) {
    for (int above = 0; above < level; above++) {
      counts[above] = counts[above] == UNSET ? numbering.level(list, above).start() : counts[above];
    }
    counts[level] =
        counts[level] == UNSET ? numbering.level(list, level).start() : counts[level] + 1;
    Arrays.fill(counts, level + 1, counts.length, UNSET);
  }

  private String label(String list, int[] counts, int level) {
    WordLevel own = numbering.level(list, level);
    if (own.isBullet()) {
      return "-";
    }
    StringBuilder label = new StringBuilder();
    String pattern = own.pattern();
    for (int i = 0; i < pattern.length(); i++) {
      int named = i + 1 < pattern.length() ? pattern.charAt(i + 1) - '1' : -1;
      if (pattern.charAt(i) == '%' && named >= 0 && named <= level) {
        WordLevel counted = numbering.level(list, named);
        label.append(
            own.legal() ? Integer.toString(counts[named]) : counted.written(counts[named]));
        i++;
      } else {
        label.append(pattern.charAt(i));
      }
    }
    return label.toString().strip();
  }

  private static int[] fresh() {
    int[] counts = new int[WordNumbering.LEVELS];
    Arrays.fill(counts, UNSET);
    return counts;
  }
}
