package uk.gov.ppo.docket.precedents;

import java.util.List;

/**
 * What is looked for.
 *
 * @param question the new question
 * @param context what governs it in its request, the nearest last: a stem, a heading, a definition;
 *     empty when unknown, and then it is looked for in the request
 * @param request the request it stands in, empty when unknown
 * @param excludedRequest a request whose own pairs are left out, empty for none
 * @param limit how many hits at most
 */
public record PrecedentQuery(
    String question, List<String> context, String request, String excludedRequest, int limit) {
  /** A query of which nobody says what governs its question. */
  public PrecedentQuery(String question, String request, String excludedRequest, int limit) {
    this(question, List.of(), request, excludedRequest, limit);
  }
}
