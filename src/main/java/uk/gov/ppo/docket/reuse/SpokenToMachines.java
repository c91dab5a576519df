package uk.gov.ppo.docket.reuse;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Words in requests and old answers that are meant for a machine that reads them. Docket takes all
 * such text as data and obeys none of it; an officer is told that it is there.
 */
public final class SpokenToMachines {
  private static final Pattern SPOKEN =
      Pattern.compile(
          "\\b(?:(?:ignore|disregard|forget|override)\\s{1,3}(?:all\\s{1,3}|any\\s{1,3}|the\\s{1,3}|your\\s{1,3}|every\\s{1,3}){0,2}"
              + "(?:previous|prior|earlier|above|preceding|other)?\\s{0,3}(?:instruction|prompt|rule|guideline)s?"
              + "|(?:system|developer)\\s{1,3}(?:prompt|message)|you\\s{1,3}are\\s{1,3}(?:now\\s{1,3})?an?\\s{1,3}(?:AI|assistant|language"
              + " model|chatbot)|(?:note|message|instruction)s?\\s{1,3}(?:to|for)\\s{1,3}(?:the\\s{1,3}|any\\s{1,3})?(?:AI|LLM|assistant|language"
              + " model|chatbot|bot)"
              + "|(?:AI|LLM)s?\\s{1,3}(?:reading|processing|summarising)\\s{1,3}this)\\b"
              + "|<\\|?(?:im_start|system|assistant)\\|?>",
          Pattern.CASE_INSENSITIVE);

  private SpokenToMachines() {}

  /** Such words, as they stand; none in nearly every text. */
  public static List<String> in(String text) {
    return SPOKEN.matcher(text).results().map(MatchResult::group).distinct().toList();
  }
}
