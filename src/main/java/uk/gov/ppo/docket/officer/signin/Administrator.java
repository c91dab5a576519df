package uk.gov.ppo.docket.officer.signin;

import java.security.SecureRandom;
import java.util.Optional;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * The first account. Without it nobody could sign in, so the first start makes it and shows its
 * password once. A password that the operator sets holds from the next start on, which is also the
 * way back in when it is lost.
 */
@Component
class Administrator {
  static final String NAME = "admin";

  private final Accounts accounts;
  private final AdministratorSettings settings;
  private final PasswordEncoder encoder;
  private final Environment environment;

  Administrator(
      Accounts accounts,
      AdministratorSettings settings,
      PasswordEncoder encoder,
      Environment environment) {
    this.accounts = accounts;
    this.settings = settings;
    this.encoder = encoder;
    this.environment = environment;
  }

  @EventListener(ApplicationReadyEvent.class)
  void prepare() {
    Optional<String> chosen = settings.chosen();
    if (chosen.isPresent()) {
      accounts.put(NAME, encoder.encode(chosen.get()), Role.ADMIN);
    } else if (accounts.none()) {
      String password = ReadablePassword.from(new SecureRandom());
      accounts.put(NAME, encoder.encode(password), Role.ADMIN);
      System.out.printf(
          "Sign in at %s as %s with password %s (shown once)%n", address(), NAME, password);
    }
  }

  private String address() {
    String host = environment.getProperty("server.address", "127.0.0.1");
    String port =
        environment.getProperty(
            "local.server.port", environment.getProperty("server.port", "8080"));
    return "http://" + host + ":" + port;
  }
}
