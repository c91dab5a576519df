package uk.gov.ppo.docket.outbox;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many acknowledgements leave unasked before a person looks: they stop what the rules missed.
 *
 * @param perAddressADay to one address within 24 hours; a person seldom makes more requests a day,
 *     and two machines that answer each other stop here
 * @param sameTextADay to messages of the same text within 24 hours; somebody sends a request twice
 *     by mistake, and a machine for ever
 * @param perHour in all; several times what a busy office gets, and less than what makes other mail
 *     servers distrust ours
 */
@ConfigurationProperties("docket.acknowledgements")
public record AcknowledgementSettings(
    @DefaultValue("5") int perAddressADay,
    @DefaultValue("2") int sameTextADay,
    @DefaultValue("600") int perHour) {
  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException when one is below zero
   */
  public AcknowledgementSettings {
    if (perAddressADay < 0 || sameTextADay < 0 || perHour < 0) {
      throw new IllegalArgumentException(
          "docket.acknowledgements: a limit is below zero; 0 holds every acknowledgement");
    }
  }
}
