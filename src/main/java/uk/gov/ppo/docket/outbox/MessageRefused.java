package uk.gov.ppo.docket.outbox;

/** News: the relay refused this message for good; a person must look. */
public record MessageRefused(long caseId, MessageKind kind, String reason) {}
