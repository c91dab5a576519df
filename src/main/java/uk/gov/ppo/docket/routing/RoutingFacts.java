package uk.gov.ppo.docket.routing;

import java.util.List;

/**
 * What rules may ask about.
 *
 * @param sender the address an answer would go to, lower case; empty when there is none
 * @param subject the subject
 * @param newText what the sender wrote now
 * @param attachments the attachments' file names
 * @param asks whether it asks something, or may: false only where all of it was read and no
 *     question was found
 */
public record RoutingFacts(
    String sender, String subject, String newText, List<String> attachments, boolean asks) {
  /** The facts of a message that may ask something. */
  public RoutingFacts(String sender, String subject, String newText, List<String> attachments) {
    this(sender, subject, newText, attachments, true);
  }
}
