package uk.gov.ppo.docket;

import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.SpringApplication;

/** The service: {@code docket serve}. */
final class Service {
  private Service() {}

  /** Runs until stopped. {@code --profile demo} is Spring's profile {@code demo}. */
  static void run(String[] args) {
    SpringApplication.run(Docket.class, springArguments(args));
  }

  private static String[] springArguments(String[] args) {
    List<String> spring = new ArrayList<>();
    for (int i = 0; i < args.length; i++) {
      boolean profile = args[i].equals("--profile") && i + 1 < args.length;
      spring.add(profile ? "--spring.profiles.active=" + args[++i] : args[i]);
    }
    return spring.toArray(String[]::new);
  }
}
