package uk.gov.ppo.docket.routing;

import java.util.List;
import java.util.Optional;

/** A text taken apart once for all rules: as words, and sentence by sentence. */
record Passage(Words words, List<Sentence> sentences) {
  static Passage of(String text) {
    return new Passage(Words.of(text), Sentence.in(text));
  }

  /** Whether a phrase stands in it, in one sentence or over the end of one. */
  boolean says(Words phrase) {
    return words.say(phrase);
  }

  /** Whether a phrase stands in a sentence that says none of the others. */
  boolean says(Words phrase, List<Words> noneOf) {
    return noneOf.isEmpty() ? says(phrase) : sentenceSaying(phrase, noneOf).isPresent();
  }

  /** The first sentence that says a phrase and none of the others. */
  Optional<Sentence> sentenceSaying(Words phrase, List<Words> noneOf) {
    return words.say(phrase)
        ? sentences.stream()
            .filter(sentence -> sentence.words().say(phrase))
            .filter(sentence -> noneOf.stream().noneMatch(sentence.words()::say))
            .findFirst()
        : Optional.empty();
  }
}
