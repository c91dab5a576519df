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

  private static final Set<String> CONCLUDING =
      Set.of("tells", "shows", "proves", "suggests", "means", "reveals", "says", "told");
  private static final Set<String> CONCLUDED =
      Set.of("us", "me", "everybody", "everyone", "anybody", "that", "how", "the", "nothing");

  private Statements() {}

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

  /** {@code The number of those who wait tells us how big the problem is}. */
  public static boolean concludes(Words words) {
    for (int i = 1; i < FAR && words.has(i + 1); i++) {
      if (CONCLUDING.contains(words.at(i)) && CONCLUDED.contains(words.at(i + 1))) {
        return true;
      }
    }
    return false;
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
