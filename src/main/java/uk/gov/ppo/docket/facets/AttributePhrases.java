package uk.gov.ppo.docket.facets;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the phrases of attributes in a question. */
final class AttributePhrases {
  private record Phrase(Attribute attribute, List<String> words, boolean opening) {}

  /** Where a phrase was found, in words. */
  record Found(Attribute attribute, int from, int to, boolean opening) {}

  private static final Map<String, List<Phrase>> BY_FIRST_LETTERS = byFirstLetters();

  private AttributePhrases() {}

  private static Map<String, List<Phrase>> byFirstLetters() {
    Map<String, List<Phrase>> all = new HashMap<>();
    for (Attribute attribute : Attribute.values()) {
      for (String written : attribute.phrases()) {
        boolean opening = written.startsWith("^");
        List<String> words = List.of(written.replace("^", "").split(" ", -1));
        all.computeIfAbsent(key(words.getFirst()), k -> new ArrayList<>())
            .add(new Phrase(attribute, words, opening));
      }
    }
    return all;
  }

  /** Words are looked up by their first two letters, which no ending changes. */
  private static String key(String word) {
    return word.substring(0, Math.min(2, word.indexOf('*') == 1 ? 1 : word.length()));
  }

  /** All phrases, in the order they stand; of two at one place the longer first. */
  static List<Found> in(Tokens question) {
    List<Found> found = new ArrayList<>();
    int opening = Opening.of(question);
    for (int at = 0; at < question.count(); at++) {
      for (Phrase phrase : BY_FIRST_LETTERS.getOrDefault(key(question.at(at)), List.of())) {
        boolean placed = !phrase.opening() || at == opening || at == 0;
        if (placed && matches(question, at, phrase.words())) {
          found.add(
              new Found(
                  phrase.attribute(), at, at + phrase.words().size(), at == opening || at == 0));
        }
      }
    }
    found.sort(Comparator.comparingInt(Found::from).thenComparing(f -> f.from() - f.to()));
    return found;
  }

  private static boolean matches(Tokens question, int at, List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      if (!matches(question.at(at + i), words.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean matches(String word, String pattern) {
    if (pattern.equals("_")) {
      return !word.isEmpty();
    }
    int star = pattern.indexOf('*');
    return star < 0
        ? word.equals(pattern)
        : word.startsWith(pattern.substring(0, star)) && word.endsWith(pattern.substring(star + 1));
  }

  /**
   * The attributes asked for: a longer phrase hides those inside it, and whether something exists
   * is only asked where nothing else is.
   */
  static Set<Attribute> attributes(List<Found> found) {
    Set<Attribute> all = new LinkedHashSet<>();
    for (Found one : found) {
      if (one.attribute() != Attribute.EXISTENCE && !isHidden(one, found)) {
        all.add(one.attribute());
      }
    }
    if (all.isEmpty() && !found.isEmpty()) {
      all.add(Attribute.EXISTENCE);
    }
    return all;
  }

  private static boolean isHidden(Found one, List<Found> found) {
    return found.stream()
        .anyMatch(
            other ->
                other.to() - other.from() > one.to() - one.from()
                    && other.from() <= one.from()
                    && other.to() >= one.to());
  }
}
