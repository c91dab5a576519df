package uk.gov.ppo.docket.casework;

/** A case was asked to do what its status does not allow. */
public final class MoveNotAllowed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public MoveNotAllowed(Case aCase, CaseMove move) {
    super(
        "%s is \"%s\": it cannot %s now"
            .formatted(
                aCase.reference(),
                aCase.status().label(),
                move.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ')));
  }
}
