package uk.gov.ppo.docket.routing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/**
 * When a rule matches: at least one of {@code any} (where there are any), each of {@code all}, and
 * none of {@code none}. Without phrases it always does.
 */
record Condition(List<Phrase> any, List<Phrase> all, List<Phrase> none) {
  static final Condition ALWAYS = new Condition(List.of(), List.of(), List.of());

  /** Whether a condition holds, and why, in words an officer can read. */
  record Finding(boolean holds, String why) {}

  boolean isAlways() {
    return equals(ALWAYS);
  }

  Finding find(FactsInWords facts) {
    List<Phrase> unwanted = none.stream().filter(phrase -> phrase.isIn(facts)).toList();
    List<Phrase> missing = all.stream().filter(phrase -> !phrase.isIn(facts)).toList();
    List<Phrase> found = any.stream().filter(phrase -> phrase.isIn(facts)).toList();
    if (!unwanted.isEmpty()) {
      return new Finding(false, said(unwanted, Field::says) + ", which this rule leaves to others");
    }
    if (!missing.isEmpty()) {
      return new Finding(false, said(missing, Field::doesNotSay));
    }
    if (found.isEmpty() && !any.isEmpty()) {
      return new Finding(false, said(any, Field::doesNotSay));
    }
    return new Finding(true, isAlways() ? "it always matches" : holding(found));
  }

  private String holding(List<Phrase> found) {
    List<String> reasons = new ArrayList<>();
    if (!found.isEmpty()) {
      reasons.add(said(found, Field::says));
    }
    if (!all.isEmpty()) {
      reasons.add(said(all, Field::says));
    }
    if (reasons.isEmpty()) {
      reasons.add(said(none, Field::doesNotSay));
    }
    return String.join("; ", reasons);
  }

  private static String said(List<Phrase> phrases, BiFunction<Field, String, String> verb) {
    Map<Field, String> byField =
        phrases.stream()
            .collect(
                Collectors.groupingBy(
                    Phrase::field,
                    LinkedHashMap::new,
                    Collectors.mapping(Phrase::quoted, Collectors.joining(", "))));
    return byField.entrySet().stream()
        .map(entry -> verb.apply(entry.getKey(), entry.getValue()))
        .collect(Collectors.joining("; "));
  }
}
