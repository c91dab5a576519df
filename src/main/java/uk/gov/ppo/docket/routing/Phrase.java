package uk.gov.ppo.docket.routing;

import java.util.List;
import java.util.Optional;

/**
 * One thing a rule looks for.
 *
 * @param field where
 * @param written as the admin wrote it: words, or of a sender an address or a domain
 * @param words its words
 */
record Phrase(Field field, String written, Words words) {
  static Phrase of(Field field, String written) {
    return new Phrase(field, written, Words.of(written));
  }

  boolean isIn(FactsInWords facts) {
    return isIn(facts, List.of());
  }

  /** Whether it is found, in a sentence that says none of the others in the same place. */
  boolean isIn(FactsInWords facts, List<Phrase> unless) {
    return switch (field) {
      case SENDER -> facts.areFrom(written);
      case SUBJECT -> isIn(facts.subject(), unless);
      case NEW_TEXT -> isIn(facts.newText(), unless);
      case ATTACHMENTS -> facts.attachments().stream().anyMatch(name -> name.say(words));
    };
  }

  // most phrases are not there at all, and that is quickly seen
  private boolean isIn(Passage passage, List<Phrase> unless) {
    return passage.says(words) && (unless.isEmpty() || passage.says(words, wordsOf(unless)));
  }

  /** The sender's own sentence it was found in; nothing where it stands in no single one. */
  Optional<Sentence> sentenceIn(FactsInWords facts, List<Phrase> unless) {
    return switch (field) {
      case SENDER, ATTACHMENTS -> Optional.empty();
      case SUBJECT -> facts.subject().sentenceSaying(words, wordsOf(unless));
      case NEW_TEXT -> facts.newText().sentenceSaying(words, wordsOf(unless));
    };
  }

  private List<Words> wordsOf(List<Phrase> phrases) {
    return phrases.stream().filter(other -> other.field == field).map(Phrase::words).toList();
  }

  String quoted() {
    return '"' + written + '"';
  }
}
