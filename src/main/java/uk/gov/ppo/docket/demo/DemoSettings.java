package uk.gov.ppo.docket.demo;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the embedded mail server listens, on loopback.
 *
 * @param smtpPort takes mail, 25 elsewhere
 * @param imapPort gives mail, 143 elsewhere
 */
@ConfigurationProperties("docket.demo")
record DemoSettings(@DefaultValue("3025") int smtpPort, @DefaultValue("3143") int imapPort) {
  static final String LOOPBACK = "127.0.0.1";
}
