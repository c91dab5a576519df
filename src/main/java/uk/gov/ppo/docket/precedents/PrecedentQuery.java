package uk.gov.ppo.docket.precedents;

/**
 * What is looked for.
 *
 * @param question the new question
 * @param request the request it stands in, empty when unknown
 * @param excludedRequest a request whose own pairs are left out, empty for none
 * @param limit how many hits at most
 */
public record PrecedentQuery(String question, String request, String excludedRequest, int limit) {}
