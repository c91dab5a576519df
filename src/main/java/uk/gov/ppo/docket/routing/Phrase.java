package uk.gov.ppo.docket.routing;

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
    return switch (field) {
      case SENDER -> facts.areFrom(written);
      case SUBJECT -> facts.subject().say(words);
      case NEW_TEXT -> facts.newText().say(words);
      case ATTACHMENTS -> facts.attachments().stream().anyMatch(name -> name.say(words));
    };
  }

  String quoted() {
    return '"' + written + '"';
  }
}
