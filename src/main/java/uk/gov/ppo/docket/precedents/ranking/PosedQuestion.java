package uk.gov.ppo.docket.precedents.ranking;

import java.util.List;

/**
 * A question as it was posed in its request.
 *
 * @param question its words
 * @param context what governs it, the nearest last; what stands before it in the request counts too
 * @param request the request's text; empty when unknown
 * @param meaning the vector of the question; empty where embeddings are off
 * @param requestMeaning the vector of the request; empty where embeddings are off or it is unknown
 */
@SuppressWarnings("ArrayRecordComponent") // a vector is 384 numbers, read only
public record PosedQuestion(
    String question,
    List<String> context,
    String request,
    float[] meaning,
    float[] requestMeaning) {}
