package uk.gov.ppo.docket.outbox;

/** News: the relay took this message. */
public record MessageLeft(long caseId, MessageKind kind) {}
