package uk.gov.ppo.docket.citations;

/**
 * Words of a request that misquote the law.
 *
 * @param slip what is wrong with them
 * @param start index of their first char in the request
 * @param end index after their last
 * @param words as written
 * @param right what is right instead, a sentence or two for the officer; never for the requester
 */
public record Misquote(Slip slip, int start, int end, String words, String right) {}
