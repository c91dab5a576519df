package uk.gov.ppo.docket.casework;

/** News: a case went from one status to another. */
public record CaseMoved(long caseId, CaseStatus from, CaseStatus to) {}
