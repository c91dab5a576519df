package uk.gov.ppo.docket.casework;

/** News: a link was made from one case to another, or taken away. */
public record CaseLinked(long caseId, long otherId, LinkKind kind) {}
