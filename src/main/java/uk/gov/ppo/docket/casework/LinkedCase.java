package uk.gov.ppo.docket.casework;

/**
 * A case that belongs to another one.
 *
 * @param other the case at the other end
 * @param kind how they belong together
 * @param outward whether the link was made from the case that was asked about: {@code Review of},
 *     and not {@code Reviewed in}
 */
public record LinkedCase(Case other, LinkKind kind, boolean outward) {
  /** How the other case stands to the one that was asked about, in words. */
  public String label() {
    return outward ? kind.label() : kind.otherLabel();
  }
}
