package uk.gov.ppo.docket.questions.repeats;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.gov.ppo.docket.questions.FoundQuestion;
import uk.gov.ppo.docket.questions.Span;
import uk.gov.ppo.docket.questions.wording.Restating;
import uk.gov.ppo.docket.questions.wording.Sentences;
import uk.gov.ppo.docket.questions.wording.Words;
import uk.gov.ppo.docket.questions.zones.Zones;

/**
 * Folds questions that a request asks again into the first that asks them, or the fuller where the
 * first was a summary. A wrong fold loses a question, a missed one costs a look: in doubt both
 * stay.
 */
public final class Repeats {
  /** Comparing each with each must not cost the square of an endless list. */
  private static final int MOST = 400;

  private static final double PART_OF_SUM = 0.5;
  private static final double SUMMED_UP = 0.85;

  private final List<Asked> asked;
  private final Likeness likeness;

  /** By the place of the question it is folded into: where it is asked again. */
  private final Map<Integer, List<Integer>> again = new HashMap<>();

  private final Set<Integer> folded = new HashSet<>();

  private Repeats(List<Asked> asked) {
    this.asked = asked;
    this.likeness = new Likeness(asked);
  }

  /**
   * The questions, each once.
   *
   * @param text the request
   * @param found the questions found in it, in order
   * @param zones its long sections; in a short request only what says that it repeats is folded
   */
  public static List<FoundQuestion> fold(String text, List<FoundQuestion> found, Zones zones) {
    return Translations.fold(said(text, found, zones));
  }

  private static List<FoundQuestion> said(String text, List<FoundQuestion> found, Zones zones) {
    if (found.size() < 2 || found.size() > MOST || !mayRepeat(text, zones)) {
      return found;
    }
    List<Boolean> restated = found.stream().map(one -> isRestated(text, one, zones)).toList();
    if (!zones.isLong() && !restated.contains(true)) {
      return found;
    }
    List<Asked> asked = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      asked.add(asked(text, found.get(i), restated.get(i)));
    }
    Repeats repeats = new Repeats(asked);
    repeats.findSums(true);
    repeats.findSame();
    repeats.findSums(false);
    return repeats.folded.isEmpty() ? found : repeats.left();
  }

  private static boolean mayRepeat(String text, Zones zones) {
    return zones.isLong() || Restating.says(Words.of(text));
  }

  private static boolean isRestated(String text, FoundQuestion question, Zones zones) {
    return zones.isRestated(question.span())
        || Restating.says(Words.of(question.text()))
        || Restating.says(leadingTo(text, question));
  }

  private static Asked asked(String text, FoundQuestion question, boolean restated) {
    String context = String.join(" ", question.contextIn(text));
    return new Asked(
        question,
        Content.of(question.text()),
        Content.of(question.text() + " " + context),
        restated);
  }

  /** The words that lead to a question: the last before it of those that govern it. */
  private static Words leadingTo(String text, FoundQuestion question) {
    return question.context().stream()
        .filter(span -> span.end() <= question.span().start())
        .max(Comparator.comparingInt(Span::end))
        .map(span -> Words.in(text, Sentences.in(text, span).getLast()))
        .orElse(Words.of(""));
  }

  /** The likest pairs first, so that each restatement goes to the question it restates. */
  private void findSame() {
    List<Pair> pairs = new ArrayList<>();
    for (int later = 1; later < asked.size(); later++) {
      for (int earlier = 0; earlier < later; earlier++) {
        double likeness = this.likeness.of(asked.get(earlier), asked.get(later));
        if (likeness > 0) {
          pairs.add(new Pair(earlier, later, likeness));
        }
      }
    }
    pairs.sort(Comparator.comparingDouble(Pair::likeness).reversed());
    pairs.forEach(this::fold);
  }

  private record Pair(int earlier, int later, double likeness) {}

  private void fold(Pair pair) {
    boolean summaryFirst =
        asked.get(pair.earlier()).restated() && !asked.get(pair.later()).restated();
    int kept = summaryFirst ? pair.later() : pair.earlier();
    int goes = summaryFirst ? pair.earlier() : pair.later();
    if (!folded.contains(kept) && !folded.contains(goes)) {
      foldInto(kept, goes);
    }
  }

  private void foldInto(int kept, int goes) {
    folded.add(goes);
    again.computeIfAbsent(kept, k -> new ArrayList<>()).add(goes);
    again.computeIfAbsent(kept, k -> new ArrayList<>()).addAll(again.getOrDefault(goes, List.of()));
    again.remove(goes);
  }

  /**
   * A sentence that says several questions over again in one.
   *
   * @param ofSeveralPeriods only those that none of them could be alone, by its years and numbers
   */
  private void findSums(boolean ofSeveralPeriods) {
    for (int i = 0; i < asked.size(); i++) {
      Asked sum = asked.get(i);
      if (sum.restated() && !folded.contains(i)) {
        List<Integer> parts = partsOf(i);
        boolean several = parts.stream().noneMatch(part -> holdsNumbers(part, sum));
        if (parts.size() > 1 && (several || !ofSeveralPeriods) && sumsUp(sum, parts)) {
          folded.add(i);
          for (int part : parts) {
            again.computeIfAbsent(part, k -> new ArrayList<>()).add(i);
          }
        }
      }
    }
  }

  private boolean holdsNumbers(int part, Asked sum) {
    return asked.get(part).content().numbers().containsAll(sum.content().numbers());
  }

  private List<Integer> partsOf(int sum) {
    List<Integer> parts = new ArrayList<>();
    for (int i = 0; i < asked.size(); i++) {
      boolean other = i != sum && !folded.contains(i) && !asked.get(i).restated();
      if (other && isPart(asked.get(i).content().things(), asked.get(sum).content().things())) {
        parts.add(i);
      }
    }
    return parts;
  }

  private boolean isPart(Set<String> part, Set<String> sum) {
    return likeness.covered(part, sum) >= PART_OF_SUM || likeness.covered(sum, part) >= SUMMED_UP;
  }

  private boolean sumsUp(Asked sum, List<Integer> parts) {
    Set<String> things = new HashSet<>();
    Set<String> numbers = new HashSet<>();
    for (int part : parts) {
      things.addAll(asked.get(part).around().things());
      numbers.addAll(asked.get(part).around().numbers());
    }
    return likeness.covered(sum.content().things(), things) >= SUMMED_UP
        && numbers.containsAll(sum.content().numbers());
  }

  private List<FoundQuestion> left() {
    List<FoundQuestion> left = new ArrayList<>();
    for (int i = 0; i < asked.size(); i++) {
      if (!folded.contains(i)) {
        List<Span> places =
            again.getOrDefault(i, List.of()).stream()
                .map(at -> asked.get(at).question().span())
                .sorted(Comparator.comparingInt(Span::start))
                .toList();
        left.add(asked.get(i).question().alsoAt(places).numbered(left.size() + 1));
      }
    }
    return left;
  }
}
