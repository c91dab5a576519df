package uk.gov.ppo.docket.ledger;

/**
 * A rule of the decision table that applied to a message, kept for audit.
 *
 * @param row its row in the table
 * @param rule its name, {@code null-return-path}
 * @param reason what it concludes, in words an officer can read
 * @param evidence what in the message made it apply; personal data
 */
public record MatchedRule(int row, String rule, String reason, String evidence) {}
