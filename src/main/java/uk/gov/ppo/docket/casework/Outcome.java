package uk.gov.ppo.docket.casework;

import java.util.Locale;

/** What became of one question. */
public enum Outcome {
  HELD("Information given"),
  NOT_HELD("Not held"),
  PARTIALLY_HELD("Partly held"),
  EXEMPT("Exempt"),
  COST_LIMIT("Over the cost limit"),
  ALREADY_PUBLISHED("Already published"),
  REFUSED_OTHER("Refused on other grounds"),
  UNKNOWN("Not clear");

  private final String label;

  Outcome(String label) {
    this.label = label;
  }

  /** The words an officer reads. */
  public String label() {
    return label;
  }

  /** The name used in JSON and in the database, {@code not_held}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The outcome with this code. */
  public static Outcome ofCode(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
