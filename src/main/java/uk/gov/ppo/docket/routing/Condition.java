package uk.gov.ppo.docket.routing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/**
 * When a rule matches: at least one of {@code any} (where there are any) in a sentence without any
 * of {@code unless}, each of {@code all}, and none of {@code none}. Without phrases it always does.
 *
 * @param asksNothing whether it only matches a message in which nothing was found to be asked
 */
record Condition(
    List<Phrase> any,
    List<Phrase> all,
    List<Phrase> none,
    List<Phrase> unless,
    boolean asksNothing) {
  static final Condition ALWAYS = new Condition(List.of(), List.of(), List.of(), List.of(), false);

  /** Sentences quoted as evidence; more would not make it plainer. */
  private static final int MOST_QUOTED = 2;

  /**
   * Whether a condition holds.
   *
   * @param why in words an officer can read
   * @param evidence the same with the sentences it was found in; empty where it does not hold, or
   *     always does
   */
  record Finding(boolean holds, String why, String evidence) {
    static Finding not(String why) {
      return new Finding(false, why, "");
    }
  }

  boolean isAlways() {
    return equals(ALWAYS);
  }

  /** Whether it holds, without saying why: many sentences are looked at and few show anything. */
  boolean holds(FactsInWords facts) {
    return !(asksNothing && facts.asks())
        && none.stream().noneMatch(phrase -> phrase.isIn(facts))
        && all.stream().allMatch(phrase -> phrase.isIn(facts))
        && (any.isEmpty() || any.stream().anyMatch(phrase -> phrase.isIn(facts, unless)));
  }

  Finding find(FactsInWords facts) {
    if (asksNothing && facts.asks()) {
      return Finding.not("the message asks something, or may");
    }
    List<Phrase> unwanted = none.stream().filter(phrase -> phrase.isIn(facts)).toList();
    List<Phrase> missing = all.stream().filter(phrase -> !phrase.isIn(facts)).toList();
    if (!unwanted.isEmpty()) {
      return Finding.not(said(unwanted, Field::says) + ", which this rule leaves to others");
    }
    if (!missing.isEmpty()) {
      return Finding.not(said(missing, Field::doesNotSay));
    }
    List<Phrase> found = any.stream().filter(phrase -> phrase.isIn(facts, unless)).toList();
    return found.isEmpty() && !any.isEmpty() ? notFound(facts) : found(found, facts);
  }

  private Finding notFound(FactsInWords facts) {
    List<Phrase> takenBack = any.stream().filter(phrase -> phrase.isIn(facts)).toList();
    return Finding.not(
        takenBack.isEmpty()
            ? said(any, Field::doesNotSay)
            : said(takenBack, Field::says) + ", beside words that take it back");
  }

  private Finding found(List<Phrase> found, FactsInWords facts) {
    if (isAlways()) {
      return new Finding(true, "it always matches", "");
    }
    String why = holding(found);
    List<String> quoted = quoted(found, facts);
    return new Finding(true, why, quoted.isEmpty() ? why : why + ": " + String.join(" ", quoted));
  }

  private List<String> quoted(List<Phrase> found, FactsInWords facts) {
    Map<Sentence, String> quoted = new LinkedHashMap<>();
    for (Phrase phrase : found) {
      phrase
          .sentenceIn(facts, unless)
          .ifPresent(sentence -> quoted.putIfAbsent(sentence, sentence.quoted(phrase.words())));
    }
    return quoted.values().stream().limit(MOST_QUOTED).toList();
  }

  private String holding(List<Phrase> found) {
    List<String> reasons = new ArrayList<>();
    if (asksNothing) {
      reasons.add("no question was found");
    }
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
