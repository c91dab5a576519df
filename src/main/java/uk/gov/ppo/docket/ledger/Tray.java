package uk.gov.ppo.docket.ledger;

import java.util.List;
import java.util.stream.Collectors;

/** Where messages lie that a person may want to look at. */
public enum Tray {
  /** Could not be read; a case stands for each, so that the clock is seen to run. */
  QUARANTINED("Could not be read", Fate.QUARANTINED),
  /** Machine mail, our own mail come back, and what a stranger sent about a case. */
  SET_ASIDE("Set aside", Fate.MACHINE_MAIL, Fate.OURS),
  /** Second copies of messages that were dealt with. */
  COPIES("Second copies", Fate.DUPLICATE);

  private final String label;
  private final List<Fate> fates;

  Tray(String label, Fate... fates) {
    this.label = label;
    this.fates = List.of(fates);
  }

  /** The words an officer reads. */
  public String label() {
    return label;
  }

  boolean holds(Fate fate) {
    return fates.contains(fate);
  }

  // fixed words of our own, never anything from outside
  String inSql() {
    return fates.stream().map(fate -> "'" + fate + "'").collect(Collectors.joining(", "));
  }
}
