package uk.gov.ppo.docket.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import uk.gov.ppo.docket.outcomes.OutcomeReader;
import uk.gov.ppo.docket.outcomes.StatedOutcome;

/**
 * What a response letter says.
 *
 * @param reference the office's reference, {@code FOI 542}; empty where it gives none
 * @param received when the request came, ISO 8601; empty where it does not say
 * @param answered the letter's own date, ISO 8601; empty where it has none
 * @param act the law it was handled under, {@code Freedom of Information Act 2000}; empty where it
 *     does not say
 * @param pairs the questions with their answers, in order
 */
public record ReadLetter(
    String reference, String received, String answered, String act, List<Pair> pairs) {

  /** A question and its answer, paragraphs apart by a blank line, broken lines joined. */
  public record Pair(String question, String answer) {}

  /** "As above." or "Please see our answer to question 1." */
  private static final Pattern POINTER =
      Pattern.compile(
          "(?:please )?(?:as |see |refer to )?(?:the |our )?(?:above|(?:answer|response|reply)?"
              + "(?: above| (?:to|for|given to|at))? ?(?:question|q\\.?)? ?(\\d{1,2})?)(?: above)?",
          Pattern.CASE_INSENSITIVE);

  /**
   * The pairs as precedents of this office.
   *
   * @param source the file it was read from; names the pairs where the letter has no reference
   */
  public List<Precedent> precedents(String source) {
    String id = reference.isEmpty() ? source : reference;
    String date = answered.isEmpty() ? received : answered;
    String request = pairs.stream().map(Pair::question).collect(Collectors.joining("\n\n"));
    List<StatedOutcome> outcomes = outcomes();
    List<Precedent> precedents = new ArrayList<>();
    for (int i = 0; i < pairs.size(); i++) {
      Pair pair = pairs.get(i);
      StatedOutcome stated = outcomes.get(i);
      precedents.add(
          new Precedent(
              id + "#" + (i + 1),
              id,
              "",
              date,
              source,
              request,
              pair.question(),
              pair.answer(),
              stated.outcome(),
              stated.sections()));
    }
    return precedents;
  }

  /** What each answer states; one that only points to another states the same. */
  private List<StatedOutcome> outcomes() {
    List<StatedOutcome> outcomes = new ArrayList<>();
    for (Pair pair : pairs) {
      int pointed = pointed(pair.answer(), outcomes.size());
      outcomes.add(pointed < 0 ? OutcomeReader.read(pair.answer()) : outcomes.get(pointed));
    }
    return outcomes;
  }

  /** Which earlier pair an answer points to; -1 when it is an answer of its own. */
  private static int pointed(String answer, int before) {
    String bare = answer.replaceAll("[.!]?\\s*$", "");
    Matcher pointer = POINTER.matcher(bare);
    if (before == 0 || bare.isBlank() || !pointer.matches() || isNumber(bare)) {
      return -1;
    }
    int pair = pointer.group(1) == null ? before - 1 : Integer.parseInt(pointer.group(1)) - 1;
    return pair < before ? pair : -1;
  }

  private static boolean isNumber(String answer) {
    return answer.chars().allMatch(Character::isDigit); // "12" is an answer
  }
}
