package uk.gov.ppo.docket.routing;

import java.util.Arrays;
import java.util.Optional;

/** What a rule may ask about. */
enum Field {
  SENDER("sender", "the sender is", "the sender is not"),
  SUBJECT("subject", "the subject says", "the subject does not say"),
  NEW_TEXT("new-text", "the text says", "the text does not say"),
  ATTACHMENTS("attachments", "an attachment is called", "no attachment is called");

  private final String key;
  private final String yes;
  private final String no;

  Field(String key, String yes, String no) {
    this.key = key;
    this.yes = yes;
    this.no = no;
  }

  /** Its name in the file. */
  String key() {
    return key;
  }

  static Optional<Field> ofKey(String key) {
    return Arrays.stream(values()).filter(field -> field.key.equals(key)).findFirst();
  }

  /** {@code the subject says "internal review"}. */
  String says(String phrases) {
    return yes + " " + phrases;
  }

  /** {@code the subject does not say "internal review"}. */
  String doesNotSay(String phrases) {
    return no + " " + phrases;
  }
}
