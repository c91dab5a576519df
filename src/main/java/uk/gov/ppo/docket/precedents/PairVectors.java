package uk.gov.ppo.docket.precedents;

/**
 * The vectors of a stored pair, of length 1; empty where there is none.
 *
 * @param question what the question means
 * @param request what its request means
 */
@SuppressWarnings("ArrayRecordComponent") // read only
record PairVectors(float[] question, float[] request) {
  private static final float[] NONE = {};

  static final PairVectors UNKNOWN = new PairVectors(NONE, NONE);

  // measured: of all shares of the request between none and a half, this finds most of the pairs
  private static final float QUESTION = 0.7f;
  private static final float REQUEST = 0.3f;

  boolean areKnown() {
    return question.length > 0;
  }

  /** One vector of length 1 for both: the question, bent towards its request. */
  float[] together() {
    if (request.length == 0) {
      return question;
    }
    float[] both = new float[question.length];
    double squares = 0;
    for (int i = 0; i < both.length; i++) {
      both[i] = QUESTION * question[i] + REQUEST * request[i];
      squares += both[i] * both[i];
    }
    float length = (float) Math.sqrt(squares);
    for (int i = 0; i < both.length; i++) {
      both[i] /= length;
    }
    return both;
  }
}
