package uk.gov.ppo.docket.judgements;

/**
 * One relevance judgement: what an officer made of one suggestion for one question.
 *
 * @param questionId the question it was offered for
 * @param precedent the precedent's lasting name
 * @param rank where it stood, from 1
 * @param band the code of the band of its confidence; an old answer may be shown in a lower one
 * @param confidence from 0 to 1, as it was when it was offered
 * @param verdict what was made of it
 * @param reason why it was rejected; {@link Reason#NONE} where it was not
 * @param words what the officer added; may be empty
 */
public record Judgement(
    long questionId,
    String precedent,
    int rank,
    String band,
    double confidence,
    Verdict verdict,
    Reason reason,
    String words) {
  public Judgement {
    if ((verdict == Verdict.REJECTED) == (reason == Reason.NONE)) {
      throw new IllegalArgumentException("A rejection has a reason, and nothing else has one");
    }
  }

  /** Whether it did ask the same: an answer may be rejected for its age and still have. */
  public boolean isHit() {
    return reason != Reason.NOT_THE_SAME;
  }
}
