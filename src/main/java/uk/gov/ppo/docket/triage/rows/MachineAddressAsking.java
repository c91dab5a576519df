package uk.gov.ppo.docket.triage.rows;

import java.util.Optional;

/**
 * Row 13, with a request: web forms of councils and charities send from addresses that nobody
 * reads. What comes through a form that the office trusts counts as a request.
 *
 * <p>Source: RFC 5230 section 4.6. Seen in: Zammad (unanchored), Alaveteli.
 */
final class MachineAddressAsking extends Row {
  MachineAddressAsking() {
    super(
        13,
        "machine-address-with-a-request",
        Verdict.HELD,
        "The address belongs to a machine, but the text asks for something");
  }

  @Override
  public Optional<String> evidence(Circumstances seen) {
    boolean asks = seen.asksSomething() || seen.comesThroughTrustedForm();
    return asks ? MachineAddress.of(seen) : Optional.empty();
  }
}
