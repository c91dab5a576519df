package uk.gov.ppo.docket.suggestions;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import uk.gov.ppo.docket.suggestions.Stretch.Standing;

/** How a new question differs from an earlier one, word by word (Myers, 1986). */
final class Difference {
  /** The work grows with the square of what differs; a question beyond this is a letter. */
  private static final int MOST = 400;

  private Difference() {}

  /** The words of both in reading order; what was said then comes before what is said now. */
  static List<Stretch> between(String then, String now) {
    List<String> earlier = words(then);
    List<String> later = words(now);
    List<Stretch> stretches = new ArrayList<>();
    int at = 0;
    for (AbstractDelta<String> delta : DiffUtils.diff(earlier, later, SAME).getDeltas()) {
      add(stretches, Standing.BOTH, earlier.subList(at, delta.getSource().getPosition()));
      add(stretches, Standing.THEN, delta.getSource().getLines());
      add(stretches, Standing.NOW, delta.getTarget().getLines());
      at = delta.getSource().getPosition() + delta.getSource().getLines().size();
    }
    add(stretches, Standing.BOTH, earlier.subList(at, earlier.size()));
    return stretches;
  }

  private static final BiPredicate<String, String> SAME = (a, b) -> bare(a).equals(bare(b));

  /** Case and the punctuation around a word make no difference. */
  private static String bare(String word) {
    String bare = word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}£%]", "");
    return bare.isEmpty() ? word : bare;
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.strip().split("\\s+", -1)).limit(MOST).toList();
  }

  private static void add(List<Stretch> stretches, Standing standing, List<String> words) {
    if (!words.isEmpty()) {
      stretches.add(new Stretch(standing, String.join(" ", words)));
    }
  }
}
