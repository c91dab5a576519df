package uk.gov.ppo.docket.correspondence;

/** A letter in words: its subject and its text. */
public record WrittenLetter(String subject, String text) {}
