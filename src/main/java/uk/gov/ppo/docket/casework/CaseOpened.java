package uk.gov.ppo.docket.casework;

/** News: a case was opened, or the message it stood in for could be read after all. */
public record CaseOpened(long caseId) {}
