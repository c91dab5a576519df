package uk.gov.ppo.docket.questions.repeats;

import java.util.Set;
import uk.gov.ppo.docket.questions.wording.Words;

/** Tells a question in Welsh from one in English, by the small words of each. */
final class Tongue {
  private static final Set<String> WELSH =
      Set.of(
          "faint",
          "pa",
          "pwy",
          "pryd",
          "beth",
          "sut",
          "pam",
          "sawl",
          "nifer",
          "yn",
          "yr",
          "y",
          "o",
          "am",
          "gan",
          "ar",
          "ac",
          "oes",
          "sydd",
          "oedd",
          "yw",
          "ydych",
          "eich",
          "chi",
          "gennych",
          "gawsoch",
          "hoffwn",
          "hynny",
          "hyn",
          "wnaeth",
          "os",
          "â",
          "neu",
          "copi",
          "rhestr",
          "ohonynt",
          "yng",
          "ym",
          "allech",
          "darparwch",
          "rhowch");

  private static final Set<String> ENGLISH =
      Set.of(
          "how", "what", "which", "who", "when", "why", "many", "much", "the", "of", "number",
          "you", "your", "is", "are", "was", "were", "do", "does", "did", "have", "has", "any",
          "please", "and", "or", "in", "for", "copy", "list", "that");

  private Tongue() {}

  static boolean isWelsh(String question) {
    Words words = Words.of(question);
    return words.countOf(WELSH::contains) > words.countOf(ENGLISH::contains);
  }

  static boolean isEnglish(String question) {
    Words words = Words.of(question);
    return words.countOf(ENGLISH::contains) > words.countOf(WELSH::contains);
  }
}
