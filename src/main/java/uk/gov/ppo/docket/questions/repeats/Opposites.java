package uk.gov.ppo.docket.questions.repeats;

import java.util.List;
import java.util.Set;

/** Words of which one asks for what the other does not: nothing is folded across them. */
final class Opposites {
  /** Stems, as {@link Content} cuts them; each of a row excludes the others. */
  private static final List<List<String>> ROWS =
      List.of(
          List.of("upheld", "reject", "dismiss", "withdrawn"),
          List.of("accept", "reject", "refus", "declin"),
          List.of("start", "end", "expir"),
          List.of("begin", "end"),
          List.of("before", "after"),
          List.of("minimum", "maximum", "averag", "median"),
          List.of("highest", "lowest"),
          List.of("most", "least", "fewest"),
          List.of("intern", "extern", "internal", "external"),
          List.of("join", "left", "leav"),
          List.of("men", "women"),
          List.of("male", "female"),
          List.of("adult", "young", "child", "children"),
          List.of("oldest", "newest"),
          List.of("earliest", "latest"),
          List.of("sent", "receiv"),
          List.of("increas", "decreas"),
          List.of("incom", "#0"),
          List.of("permanent", "temporar", "agenc"),
          List.of("open", "clos"),
          List.of("plann", "actual", "budget"),
          List.of("previou", "former", "next"),
          List.of("early", "late"),
          List.of("full", "part"),
          List.of("initial", "final", "draft", "interim"),
          List.of("hard", "soft"),
          List.of("public", "privat"),
          List.of("monthl", "annual", "weekl", "quarter"),
          List.of("eligib", "ineligib"),
          List.of("written", "verbal", "oral"),
          List.of("eligibl", "ineligibl"),
          List.of("english", "welsh"),
          List.of("england", "wale", "wales", "scotland"));

  private Opposites() {}

  /** Whether one holds a word that the other holds the opposite of instead. */
  static boolean part(Set<String> one, Set<String> other) {
    return ROWS.stream().anyMatch(row -> parts(row, one, other));
  }

  private static boolean parts(List<String> row, Set<String> one, Set<String> other) {
    List<String> mine = row.stream().filter(one::contains).toList();
    List<String> theirs = row.stream().filter(other::contains).toList();
    return !mine.isEmpty() && !theirs.isEmpty() && !mine.equals(theirs);
  }
}
