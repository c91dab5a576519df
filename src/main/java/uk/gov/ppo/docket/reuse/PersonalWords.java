package uk.gov.ppo.docket.reuse;

/**
 * Words of an answer that may be personal data.
 *
 * @param kind why
 * @param start where they begin in the answer, in chars
 * @param end where they end
 */
public record PersonalWords(PersonalKind kind, int start, int end) {
  /** The words themselves. */
  public String in(String answer) {
    return answer.substring(start, end);
  }
}
