package uk.gov.ppo.docket.casework;

import java.util.Locale;

/** What became of one question. */
public enum Outcome {
  HELD,
  NOT_HELD,
  PARTIALLY_HELD,
  EXEMPT,
  COST_LIMIT,
  ALREADY_PUBLISHED,
  REFUSED_OTHER,
  UNKNOWN;

  /** The name used in JSON and in the database, {@code not_held}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The outcome with this code. */
  public static Outcome ofCode(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
