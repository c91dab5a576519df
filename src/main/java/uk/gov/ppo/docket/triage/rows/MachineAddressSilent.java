package uk.gov.ppo.docket.triage.rows;

import java.util.Optional;

/**
 * Row 13, without a request: a machine's address and a text that asks for nothing.
 *
 * <p>Source: RFC 5230 section 4.6. Seen in: Zammad (unanchored), Alaveteli.
 */
final class MachineAddressSilent extends Row {
  MachineAddressSilent() {
    super(
        13,
        "machine-address",
        Verdict.MACHINE,
        "The address belongs to a machine, and the text asks for nothing");
  }

  @Override
  public Optional<String> evidence(Circumstances seen) {
    boolean asks = seen.asksSomething() || seen.comesThroughTrustedForm();
    return asks ? Optional.empty() : MachineAddress.of(seen);
  }
}
