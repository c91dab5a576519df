package uk.gov.ppo.docket.triage;

/**
 * A rule that applied to a message.
 *
 * @param row its row in the decision table, 1 to 21
 * @param rule its name, {@code null-return-path}
 * @param reason what it concludes, in words an officer can read
 * @param evidence what in the message made it apply, empty for the last row; personal data
 */
public record Match(int row, String rule, String reason, String evidence) {}
