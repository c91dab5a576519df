package uk.gov.ppo.docket.facets;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the phrases of attributes in a question. */
final class AttributePhrases {
  private record Phrase(Attribute attribute, List<String> words, boolean opening) {}

  /** Where a phrase was found, in words. */
  record Found(Attribute attribute, int from, int to) {}

  /** {@code for each supplier}, {@code per provider}: how an answer is laid out, not what it is. */
  private static final Set<String> DIVIDING = Set.of("per", "each", "every", "by", "fesul", "pob");

  private static final Set<String> STARTING =
      Set.of("start", "starts", "started", "begin", "begins", "began", "dechrau", "dechreuodd");
  private static final Set<String> ENDING =
      Set.of("end", "ends", "ended", "finish", "finishes", "finished", "ben");

  private static final Map<String, List<Phrase>> BY_FIRST_WORD = byFirstWord();

  private AttributePhrases() {}

  private static Map<String, List<Phrase>> byFirstWord() {
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

  /** A word is looked up by itself, and one of any ending by its first two letters. */
  private static String key(String word) {
    return word.endsWith("*") ? beginning(word) : word;
  }

  private static String beginning(String word) {
    return word.substring(0, Math.min(2, word.length())) + "*";
  }

  /** All phrases, in the order they stand; of two at one place the longer first. */
  static List<Found> in(Tokens question) {
    List<Found> found = new ArrayList<>();
    int opening = Opening.of(question);
    for (int at = 0; at < question.count(); at++) {
      boolean opens = at == opening || at == 0;
      addAt(at, opens, BY_FIRST_WORD.get(question.at(at)), question, found);
      addAt(at, opens, BY_FIRST_WORD.get(beginning(question.at(at))), question, found);
    }
    found.sort(Comparator.comparingInt(Found::from).thenComparing(f -> f.from() - f.to()));
    return found;
  }

  private static void addAt(
      int at, boolean opens, @Nullable List<Phrase> phrases, Tokens question, List<Found> found) {
    for (Phrase phrase : phrases == null ? List.<Phrase>of() : phrases) {
      boolean placed = phrase.opening() ? opens : !isDividing(question, at);
      if (placed && matches(question, at, phrase.words())) {
        found.add(new Found(phrase.attribute(), at, at + phrase.words().size()));
      }
    }
  }

  private static boolean isDividing(Tokens question, int at) {
    return at > 0 && DIVIDING.contains(question.at(at - 1)) && !question.breaksBefore(at);
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
  static Set<Attribute> attributes(Tokens question, List<Found> found) {
    Set<Attribute> all = new LinkedHashSet<>();
    for (Found one : found) {
      if (one.attribute() != Attribute.EXISTENCE && !isHidden(one, found)) {
        all.add(one.attribute());
      }
    }
    sharpen(all, question);
    if (all.isEmpty() && !found.isEmpty()) {
      all.add(Attribute.EXISTENCE);
    }
    return all;
  }

  /** {@code When did the scheme start?} asks for more than a date. */
  private static void sharpen(Set<Attribute> all, Tokens question) {
    if (all.contains(Attribute.DATE)) {
      if (question.words().stream().anyMatch(STARTING::contains)) {
        all.add(Attribute.START_DATE);
      }
      if (question.words().stream().anyMatch(ENDING::contains)) {
        all.add(Attribute.END_DATE);
      }
    }
    if (all.contains(Attribute.START_DATE) || all.contains(Attribute.END_DATE)) {
      all.remove(Attribute.DATE);
    }
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
