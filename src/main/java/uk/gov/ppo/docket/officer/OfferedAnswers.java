package uk.gov.ppo.docket.officer;

import java.util.List;
import uk.gov.ppo.docket.suggestions.Offered;

/**
 * What a question is offered, as the case page shows it.
 *
 * @param good worth reading
 * @param weak the rest
 * @param aside what officers put aside
 * @param hidden what is not shown because its band is hidden, a sentence each
 * @param lookedUp whether anybody has looked yet
 */
record OfferedAnswers(
    List<OfferedAnswer> good,
    List<OfferedAnswer> weak,
    List<Aside> aside,
    List<String> hidden,
    boolean lookedUp) {
  /**
   * A suggestion that was put aside.
   *
   * @param why the reason, and what was added to it
   */
  record Aside(OfferedAnswer offer, String why) {}

  static OfferedAnswers of(Offered offered) {
    return new OfferedAnswers(
        offered.good().stream().map(OfferedAnswer::of).toList(),
        offered.weak().stream().map(OfferedAnswer::of).toList(),
        offered.rejected().stream().map(OfferedAnswers::aside).toList(),
        offered.hidden().stream().map(OfferedAnswers::hidden).toList(),
        offered.lookedUp());
  }

  private static Aside aside(Offered.Rejected rejected) {
    String words = rejected.judgement().words();
    String reason = rejected.judgement().reason().label();
    return new Aside(
        OfferedAnswer.of(rejected.offer()), words.isEmpty() ? reason : reason + ": " + words);
  }

  private static String hidden(Offered.Hidden hidden) {
    return "%s hidden because %s."
        .formatted(Words.count(hidden.count(), "suggestion"), hidden.why());
  }
}
