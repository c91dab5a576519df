package uk.gov.ppo.docket.officer.reading;

/**
 * What a list shows of a message.
 *
 * @param from who it says it is from, empty where it does not
 * @param subject its subject, empty for none
 */
public record MessageHead(String from, String subject) {}
