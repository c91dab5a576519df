package uk.gov.ppo.docket.deadline;

import java.nio.file.Path;

/**
 * Bank holidays of the United Kingdom, as the GOV.UK feed lists them: England and Wales, Scotland,
 * Northern Ireland.
 */
public final class BankHolidays {
  private BankHolidays() {}

  /**
   * Reads a file in the form of the GOV.UK bank holiday feed.
   *
   * @throws IllegalArgumentException when the file is not in that form; the message names file and
   *     place
   */
  public static BankHolidays read(Path file) {
    throw new IllegalStateException("not built yet");
  }
}
