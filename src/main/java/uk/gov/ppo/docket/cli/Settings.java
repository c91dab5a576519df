package uk.gov.ppo.docket.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.env.PropertiesPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.FileSystemResource;
import uk.gov.ppo.docket.triage.AutomaticMail;
import uk.gov.ppo.docket.triage.KnownThreads;
import uk.gov.ppo.docket.triage.Triage;

/** What an admin or operator may change, as the command line finds it. */
final class Settings {
  private static final String OPERATORS_FILE = "application.yaml";

  private final StandardEnvironment environment = new StandardEnvironment();

  /** Reads the operator's settings; the environment wins over the file, as in the service. */
  Settings() {
    Path file = file(OPERATORS_FILE);
    if (Files.isReadable(file)) {
      YamlPropertiesFactoryBean yaml = new YamlPropertiesFactoryBean();
      yaml.setResources(new FileSystemResource(file));
      environment
          .getPropertySources()
          .addLast(
              new PropertiesPropertySource(
                  OPERATORS_FILE, Objects.requireNonNull(yaml.getObject())));
    }
  }

  /** A file of {@code config/} in the distribution, or below the working folder without one. */
  static Path file(String name) {
    return Path.of(System.getProperty("docket.home", ".")).resolve("config").resolve(name);
  }

  /** The folder with the database and the index. */
  Path data() {
    return Path.of(environment.getProperty("docket.data", "data"));
  }

  /** The decision table for a message by itself, with no case known. */
  Triage triage() {
    AutomaticMail signs = AutomaticMail.readOrShipped(file("automatic-mail.yaml"));
    return new Triage(officeAddresses(), signs, KnownThreads.NONE);
  }

  /** The office's own addresses; none where none is set. */
  private Set<String> officeAddresses() {
    String address = environment.getProperty("docket.office.email", "");
    return address.isBlank() ? Set.of() : Set.of(address);
  }
}
