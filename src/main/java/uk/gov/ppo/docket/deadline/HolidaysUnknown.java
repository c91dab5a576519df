package uk.gov.ppo.docket.deadline;

/** The bank holidays of a year that a clock reaches are not known, so no date can be given. */
public final class HolidaysUnknown extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public HolidaysUnknown(int year) {
    super("No bank holidays are known for " + year + ": add them to bank-holidays.json");
  }
}
