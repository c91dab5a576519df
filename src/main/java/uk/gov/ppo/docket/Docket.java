package uk.gov.ppo.docket;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts Docket. */
@SpringBootApplication(proxyBeanMethods = false)
@ConfigurationPropertiesScan
public class Docket {
  protected Docket() {}

  /** Serves without arguments or with {@code serve}; anything else is a command. */
  public static void main(String[] args) {
    Service.run(args);
  }
}
