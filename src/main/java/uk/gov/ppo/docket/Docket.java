package uk.gov.ppo.docket;

import java.util.Arrays;
import uk.gov.ppo.docket.cli.Commands;

/** Starts Docket: the service, or one command of the command line. */
public final class Docket {
  private Docket() {}

  /** Without arguments or with {@code serve} the service; with anything else that command. */
  public static void main(String[] args) {
    if (args.length == 0) {
      Service.run(args);
    } else if (args[0].equals("serve")) {
      Service.run(Arrays.copyOfRange(args, 1, args.length));
    } else {
      System.exit(Commands.run(args));
    }
  }
}
