package uk.gov.ppo.docket.casework;

/** News: the relay took the response of this case, and the case is closed. */
public record CaseAnswered(long caseId) {}
