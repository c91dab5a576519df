package uk.gov.ppo.docket;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.boot.SpringApplication;

/** {@code docket serve}: the mailbox watched, the pages served. */
final class Service {
  private static final String PROFILE = "--profile";

  private Service() {}

  static void run(String[] args) {
    SpringApplication application = new SpringApplication(Docket.class);
    application.setDefaultProperties(Map.of("spring.config.additional-location", homeConfig()));
    application.run(springArguments(List.of(args)));
  }

  // the distribution brings its own config folder, wherever it is started from
  private static String homeConfig() {
    return "optional:file:" + System.getProperty("docket.home", ".") + "/config/";
  }

  private static String[] springArguments(List<String> args) {
    List<String> spring = new ArrayList<>();
    for (int i = 0; i < args.size(); i++) {
      if (args.get(i).equals(PROFILE) && i + 1 < args.size()) {
        spring.add("--spring.profiles.active=" + args.get(++i));
      } else if (!args.get(i).equals("serve")) {
        spring.add(args.get(i));
      }
    }
    return spring.toArray(String[]::new);
  }
}
