package uk.gov.ppo.docket.outcomes;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import uk.gov.ppo.docket.casework.Outcome;

/** How often each outcome was read as which: rows are what a person read, columns the reader. */
final class OutcomeTable {
  /** A label seen less often says little about the reader. */
  private static final int FREQUENT = 10;

  private static final List<String> LABELS =
      Stream.of(Outcome.values()).map(Outcome::code).toList();

  private final int[][] counts = new int[LABELS.size()][LABELS.size()];

  OutcomeTable(Collection<LabelledAnswer> answers) {
    answers.forEach(one -> counts[LABELS.indexOf(one.outcome())][LABELS.indexOf(one.read())]++);
  }

  double accuracy() {
    int right = 0;
    for (int i = 0; i < counts.length; i++) {
      right += counts[i][i];
    }
    return right / (double) all();
  }

  /** The mean F1 of the labels that a person gave ten times or more. */
  double macroF1() {
    return frequent().mapToDouble(this::f1).average().orElse(0);
  }

  private Stream<Integer> frequent() {
    return Stream.iterate(0, i -> i < counts.length, i -> i + 1).filter(i -> given(i) >= FREQUENT);
  }

  private double f1(int label) {
    int both = given(label) + read(label);
    return both == 0 ? 0 : 2.0 * counts[label][label] / both;
  }

  private int all() {
    return Stream.of(counts).flatMapToInt(Arrays::stream).sum();
  }

  private int given(int label) {
    return Arrays.stream(counts[label]).sum();
  }

  private int read(int label) {
    return Stream.of(counts).mapToInt(row -> row[label]).sum();
  }

  /** The table, with F1 at each row's end. */
  String printed(String name) {
    StringBuilder text =
        new StringBuilder(
            "%s: %d answers, accuracy %.3f, macro-F1 %.3f over %d labels of %d or more%n"
                .formatted(name, all(), accuracy(), macroF1(), frequent().count(), FREQUENT));
    text.append("%-20s".formatted("a person read"));
    LABELS.forEach(label -> text.append("%9.8s".formatted(label)));
    text.append("%9s%n".formatted("F1"));
    for (int i = 0; i < counts.length; i++) {
      text.append("  %-18s".formatted(LABELS.get(i)));
      for (int count : counts[i]) {
        text.append("%9s".formatted(count == 0 ? "." : count));
      }
      text.append(String.format(Locale.ROOT, "%9.3f%n", f1(i)));
    }
    return text.toString();
  }
}
