package uk.gov.ppo.docket.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import uk.gov.ppo.docket.outcomes.OutcomeSequence;
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

  /**
   * The pairs as precedents of this office.
   *
   * @param source the file it was read from; names the pairs where the letter has no reference
   */
  public List<Precedent> precedents(String source) {
    String id = reference.isEmpty() ? source : reference;
    String date = answered.isEmpty() ? received : answered;
    String request = pairs.stream().map(Pair::question).collect(Collectors.joining("\n\n"));
    OutcomeSequence outcomes = new OutcomeSequence();
    List<Precedent> precedents = new ArrayList<>();
    for (int i = 0; i < pairs.size(); i++) {
      Pair pair = pairs.get(i);
      StatedOutcome stated = outcomes.next(pair.answer());
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
}
