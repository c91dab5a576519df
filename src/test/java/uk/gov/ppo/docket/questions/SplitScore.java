package uk.gov.ppo.docket.questions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How well found spans match gold ones: a pair matches where its words' intersection over union
 * reaches a threshold; the best pairs are taken first, each span once.
 */
final class SplitScore {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");

  private final double threshold;
  private int matched;
  private int found;
  private int gold;
  private int exact;
  private int requests;

  SplitScore(double threshold) {
    this.threshold = threshold;
  }

  /** A gold span, by its place, and the found one that it matches. */
  record Pair(double overlap, int gold, int found) {}

  /** The pairs that match in one request. */
  List<Pair> pairs(String text, List<Span> gold, List<Span> found) {
    return pairs(words(text, gold), words(text, found));
  }

  void add(String text, List<Span> gold, List<Span> found) {
    int matches = pairs(words(text, gold), words(text, found)).size();
    this.matched += matches;
    this.found += found.size();
    this.gold += gold.size();
    this.exact += matches == gold.size() && matches == found.size() ? 1 : 0;
    this.requests++;
  }

  double precision() {
    return (double) matched / Math.max(1, found);
  }

  double recall() {
    return (double) matched / Math.max(1, gold);
  }

  int gold() {
    return gold;
  }

  double f1() {
    return 2.0 * matched / Math.max(1, found + gold);
  }

  double exact() {
    return (double) exact / Math.max(1, requests);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT, "F1@%.1f %.3f exact@%.1f %.3f", threshold, f1(), threshold, exact());
  }

  private List<Pair> pairs(List<Set<Integer>> gold, List<Set<Integer>> found) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < found.size(); j++) {
        double overlap = overlap(gold.get(i), found.get(j));
        if (overlap >= threshold) {
          pairs.add(new Pair(overlap, i, j));
        }
      }
    }
    pairs.sort(Comparator.comparingDouble(Pair::overlap).reversed());
    Set<Integer> usedGold = new HashSet<>();
    Set<Integer> usedFound = new HashSet<>();
    pairs.removeIf(
        p ->
            usedGold.contains(p.gold())
                || usedFound.contains(p.found())
                || !(usedGold.add(p.gold()) & usedFound.add(p.found())));
    return pairs;
  }

  private static double overlap(Set<Integer> a, Set<Integer> b) {
    Set<Integer> both = new HashSet<>(a);
    both.retainAll(b);
    return (double) both.size() / Math.max(1, a.size() + b.size() - both.size());
  }

  static List<Set<Integer>> words(String text, List<Span> spans) {
    List<Set<Integer>> words = new ArrayList<>();
    for (Span span : spans) {
      Set<Integer> starts = new HashSet<>();
      Matcher matcher = WORD.matcher(span.in(text));
      while (matcher.find()) {
        starts.add(span.start() + matcher.start());
      }
      words.add(starts);
    }
    return words;
  }
}
