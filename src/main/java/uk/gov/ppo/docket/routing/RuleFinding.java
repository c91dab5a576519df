package uk.gov.ppo.docket.routing;

/**
 * What one rule found in a message, for an admin who tries the rules and an officer who asks why.
 *
 * @param rule the rule's id
 * @param matched whether its condition holds
 * @param decides whether it is the first that matched, and so the one that spoke
 * @param why what it found or missed: {@code the subject says "internal review"}
 */
public record RuleFinding(String rule, boolean matched, boolean decides, String why) {}
