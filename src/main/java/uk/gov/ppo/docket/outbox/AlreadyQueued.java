package uk.gov.ppo.docket.outbox;

/** A case was about to send a second message of one kind. */
public final class AlreadyQueued extends RuntimeException {
  private static final long serialVersionUID = 1L;

  AlreadyQueued(long caseId, MessageKind kind) {
    super("Case no. %d has sent its %s".formatted(caseId, kind.label()));
  }
}
