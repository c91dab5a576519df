package uk.gov.ppo.docket;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import uk.gov.ppo.docket.cli.Commands;
import uk.gov.ppo.docket.mail.MailLibrary;

/** Starts Docket. */
@SpringBootApplication(proxyBeanMethods = false)
@ConfigurationPropertiesScan
public class Docket {
  protected Docket() {}

  /** Serves without arguments or with {@code serve}; anything else is a command. */
  public static void main(String[] args) {
    MailLibrary.prepare();
    if (asksToServe(args)) {
      Service.run(args);
    } else {
      System.exit(Commands.run(args)); // no Spring: it would take longer than the command
    }
  }

  // Maven's spring-boot:run names the profile in an argument of Spring's own
  private static boolean asksToServe(String[] args) {
    return args.length == 0 || args[0].equals("serve") || args[0].startsWith("--spring.");
  }
}
