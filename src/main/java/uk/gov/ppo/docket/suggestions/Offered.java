package uk.gov.ppo.docket.suggestions;

import java.util.List;
import uk.gov.ppo.docket.judgements.Judgement;
import uk.gov.ppo.docket.precedents.Band;

/**
 * What a question is offered.
 *
 * @param good offers worth reading, the best first
 * @param weak the rest
 * @param rejected what officers put aside, with why
 * @param hidden offers whose bands are hidden, by band
 * @param lookedUp whether anybody has looked yet; nothing is offered before
 */
public record Offered(
    List<Offer> good,
    List<Offer> weak,
    List<Rejected> rejected,
    List<Hidden> hidden,
    boolean lookedUp) {
  /** Nothing, and nothing put aside. */
  public static final Offered NONE = new Offered(List.of(), List.of(), List.of(), List.of(), true);

  /** Three to choose from: one alone would be taken on trust. */
  public static final int SHOWN = 3;

  /** An offer that was put aside. */
  public record Rejected(Offer offer, Judgement judgement) {}

  /**
   * Offers that are not shown because their band is hidden.
   *
   * @param count how many
   * @param why the reason, in words
   */
  public record Hidden(Band band, int count, String why) {}
}
