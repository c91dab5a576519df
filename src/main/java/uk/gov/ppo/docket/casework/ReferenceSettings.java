package uk.gov.ppo.docket.casework;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How cases are called.
 *
 * @param pattern the reference with {@code {n}} for the number
 * @param next the first number ever given; without effect once a case was opened
 */
@ConfigurationProperties("docket.reference")
record ReferenceSettings(@DefaultValue("FOI {n}") String pattern, @DefaultValue("1") int next) {
  ReferenceSettings {
    if (!pattern.contains("{n}")) {
      throw new IllegalArgumentException(
          "docket.reference.pattern is \"%s\": write {n} where the number goes".formatted(pattern));
    }
  }

  String reference(int number) {
    return pattern.replace("{n}", Integer.toString(number));
  }
}
