package uk.gov.ppo.docket.routing;

import java.util.List;

/**
 * What rules may ask about.
 *
 * @param sender the address an answer would go to, lower case; empty when there is none
 * @param subject the subject
 * @param newText what the sender wrote now
 * @param attachments the attachments' file names
 */
public record RoutingFacts(
    String sender, String subject, String newText, List<String> attachments) {}
