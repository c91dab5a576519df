package uk.gov.ppo.docket.text;

import java.util.Locale;
import java.util.Set;

/** Tells English from Welsh by counting the small words each cannot do without. */
final class Language {
  private static final Set<String> WELSH =
      Set.of(
          "yn",
          "mae",
          "yr",
          "y",
          "yw",
          "ydy",
          "ydyw",
          "wedi",
          "gyda",
          "gan",
          "eich",
          "ein",
          "chi",
          "ni",
          "hyn",
          "hwn",
          "hon",
          "oedd",
          "bod",
          "rwy",
          "rwyf",
          "rydw",
          "rydym",
          "dw",
          "os",
          "ar",
          "fel",
          "neu",
          "unrhyw",
          "sydd",
          "nid",
          "hefyd",
          "drwy",
          "rhwng",
          "bob",
          "pob",
          "ydych",
          "oes",
          "beth",
          "faint",
          "sawl",
          "pryd",
          "sut",
          "pa",
          "o'r",
          "i'r",
          "a'r",
          "mae'r",
          "i'w",
          "gwybodaeth",
          "cais",
          "diolch",
          "annwyl",
          "dan",
          "wrth",
          "ddeddf");
  private static final Set<String> ENGLISH =
      Set.of(
          "the",
          "and",
          "of",
          "to",
          "in",
          "is",
          "for",
          "that",
          "you",
          "please",
          "with",
          "this",
          "have",
          "are",
          "was",
          "on",
          "by",
          "be",
          "or",
          "any",
          "how",
          "many",
          "what",
          "which",
          "from",
          "under",
          "your",
          "my",
          "we",
          "it",
          "if",
          "has",
          "not",
          "as",
          "at",
          "an",
          "i'd",
          "would",
          "information",
          "request",
          "thank",
          "dear");

  /** A place name or a greeting alone does not make a message Welsh. */
  private static final int FEWEST_WELSH = 3;

  private Language() {}

  /** {@code cy} where Welsh words are in the majority, else {@code en}. */
  static String of(String text) {
    int welsh = 0;
    int english = 0;
    for (String word : text.toLowerCase(Locale.ROOT).replace('’', '\'').split("[^\\p{L}']+")) {
      welsh += WELSH.contains(word) ? 1 : 0;
      english += ENGLISH.contains(word) ? 1 : 0;
    }
    return welsh >= FEWEST_WELSH && welsh > english ? "cy" : "en";
  }
}
