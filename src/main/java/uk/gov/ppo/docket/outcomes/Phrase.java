package uk.gov.ppo.docket.outcomes;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Words that show something when they stand together: {@code not/never ~ hold/held/record*}.
 *
 * <p>{@code a/b} is one word or the other, {@code record*} any word that begins so, {@code ~} up to
 * four words of any kind, {@code …} any number of them.
 *
 * @param parts what must be there, in order
 */
record Phrase(List<Part> parts) {
  private static final int FEW = 4; // words that ~ stands for; a negation reaches no further
  private static final int ANY = Integer.MAX_VALUE;

  /**
   * One word of a phrase.
   *
   * @param words those that will do
   * @param before how many other words may stand before it
   */
  record Part(List<String> words, int before) {
    boolean fits(String word) {
      return words.stream().anyMatch(one -> fits(one, word));
    }

    private static boolean fits(String one, String word) {
      return one.endsWith("*")
          ? word.startsWith(one.substring(0, one.length() - 1))
          : word.equals(one);
    }
  }

  /** Phrases with {@code |} between them. */
  static List<Phrase> listed(String phrases) {
    return Stream.of(phrases.split("\\|", -1))
        .map(String::strip)
        .filter(phrase -> !phrase.isEmpty())
        .map(Phrase::of)
        .toList();
  }

  private static Phrase of(String phrase) {
    List<Part> parts = new ArrayList<>();
    int before = ANY; // the first may stand anywhere
    for (String word : phrase.split("\\s+", -1)) {
      switch (word) {
        case "…" -> before = ANY;
        case "~" -> before = FEW;
        default -> {
          parts.add(new Part(List.of(word.split("/", -1)), before));
          before = 0;
        }
      }
    }
    return new Phrase(List.copyOf(parts));
  }

  /** Whether the words hold this phrase. */
  boolean isIn(List<String> words) {
    return isIn(words, 0, 0);
  }

  private boolean isIn(List<String> words, int part, int from) {
    if (part == parts.size()) {
      return true;
    }
    Part next = parts.get(part);
    int end =
        next.before() == ANY ? words.size() : Math.min(words.size(), from + next.before() + 1);
    for (int i = from; i < end; i++) {
      if (next.fits(words.get(i)) && isIn(words, part + 1, i + 1)) {
        return true;
      }
    }
    return false;
  }
}
