package uk.gov.ppo.docket.questions.wording;

import java.util.Set;

/** Tells sentences that state something from things that are asked for by their name. */
public final class Statements {
  /** So far into a sentence its verb is looked for. */
  private static final int FAR = 16;

  private static final Set<String> VERBS =
      Set.of(
          "is",
          "are",
          "was",
          "were",
          "has",
          "have",
          "had",
          "will",
          "would",
          "must",
          "should",
          "shall",
          "may",
          "might",
          "can",
          "cannot",
          "could",
          "do",
          "does",
          "did",
          "consists",
          "contains",
          "recognises",
          "submits",
          "seeks",
          "believes",
          "intends",
          "considers",
          "accepts",
          "relies",
          "reminds",
          "requires",
          "anticipates",
          "agree",
          "agrees",
          "imposes",
          "provides",
          "confers",
          "constitutes",
          "strengthens",
          "expects",
          "hopes",
          "permits",
          "guarantees",
          "applies",
          "grow");

  /** Words behind which a verb belongs to a thing that is asked for. */
  private static final Set<String> RELATIVE =
      Set.of(
          "which", "that", "who", "whom", "whose", "where", "when", "how", "whether", "what", "why",
          "if", "you", "your");

  private static final Phrases OF_THINGS =
      Phrases.of("(tells|shows|reminds|teaches|gives|costs|worries) (us|me|everyone|anyone|people|them)");

  private Statements() {}

  /** {@code The number of those who wait tells us how bad it is.} */
  public static boolean saysOfThings(Words words) {
    return OF_THINGS.in(words);
  }

  private static final Set<String> TELLERS =
      Set.of(
          "i",
          "we",
          "my",
          "our",
          "it",
          "there",
          "they",
          "he",
          "she",
          "nobody",
          "somebody",
          "people",
          "one",
          "members");

  /** Whether words begin as one who tells something does. */
  public static boolean tells(Words words) {
    return TELLERS.contains(words.at(0)) && !Asking.requests(words);
  }

  /** Whether words state something: their first verb is their own. */
  public static boolean states(Words words) {
    for (int i = 0; i < FAR && words.has(i); i++) {
      String word = words.at(i);
      if (RELATIVE.contains(word)) {
        return false;
      }
      if (VERBS.contains(word)) {
        return i > 0;
      }
    }
    return false;
  }
}
