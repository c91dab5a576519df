package uk.gov.ppo.docket.casework;

/**
 * A ground on which information is withheld or a request refused.
 *
 * @param section its section of the Act, or its regulation, without sub-sections: {@code 40}
 * @param subject what it protects, in words
 * @param force how strong it is
 */
public record Exemption(String section, String subject, Force force) {
  /** How strong a ground is. */
  public enum Force {
    /** FOIA 2000 section 2(3): no public interest test. */
    ABSOLUTE,
    /**
     * FOIA 2000 section 2(2), EIR 2004 regulation 12(1): only if the public interest favours it.
     */
    QUALIFIED,
    /** No exemption: the request itself need not be complied with. */
    PROCEDURAL
  }

  /** Whether a public interest test goes with it. */
  public boolean isQualified() {
    return force == Force.QUALIFIED;
  }
}
