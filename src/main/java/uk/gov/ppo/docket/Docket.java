package uk.gov.ppo.docket;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import uk.gov.ppo.docket.cli.Commands;

/** Starts Docket. */
@SpringBootApplication(proxyBeanMethods = false)
@ConfigurationPropertiesScan
public class Docket {
  protected Docket() {}

  /** Serves without arguments or with {@code serve}; anything else is a command. */
  public static void main(String[] args) {
    if (args.length == 0 || args[0].equals("serve")) {
      Service.run(args);
    } else {
      System.exit(Commands.run(args)); // no Spring: it would take longer than the command
    }
  }
}
