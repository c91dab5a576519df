package uk.gov.ppo.docket.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.PropertiesPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.FileSystemResource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import uk.gov.ppo.docket.deadline.BankHolidays;
import uk.gov.ppo.docket.deadline.StatutoryClock;
import uk.gov.ppo.docket.deadline.TimeLimits;
import uk.gov.ppo.docket.mail.MailboxListing;
import uk.gov.ppo.docket.mail.Mailboxes;
import uk.gov.ppo.docket.mail.WatchSettings;
import uk.gov.ppo.docket.triage.AutomaticMail;
import uk.gov.ppo.docket.triage.KnownThreads;
import uk.gov.ppo.docket.triage.Triage;

/** What an admin or operator may change, as the command line finds it. */
final class Settings {
  private static final String OPERATORS_FILE = "application.yaml";

  private static final String TIME_LIMITS = "time-limits.yaml";

  private static final String SQLITE = "?busy_timeout=10000";

  private final StandardEnvironment environment = new StandardEnvironment();

  /** Reads the operator's settings; the environment wins over the file, as in the service. */
  Settings() {
    add(OPERATORS_FILE);
    add(TIME_LIMITS);
  }

  private void add(String name) {
    Path file = file(name);
    if (Files.isReadable(file)) {
      YamlPropertiesFactoryBean yaml = new YamlPropertiesFactoryBean();
      yaml.setResources(new FileSystemResource(file));
      environment
          .getPropertySources()
          .addLast(new PropertiesPropertySource(name, Objects.requireNonNull(yaml.getObject())));
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

  /** Whether precedents are also found by what they mean: on or off. */
  String embeddings() {
    return environment.getProperty("docket.precedents.embeddings", "on");
  }

  /** The statutory clock with the office's bank holidays and time limits. */
  StatutoryClock clock() {
    BankHolidays holidays = BankHolidays.read(file("bank-holidays.json"));
    return new StatutoryClock(
        () -> holidays,
        Binder.get(environment).bindOrCreate("docket.time-limits", TimeLimits.class));
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

  /**
   * The service's database.
   *
   * @throws IllegalStateException when the SQLite file it names is not there
   */
  SingleConnectionDataSource database() {
    String sqlite = "jdbc:sqlite:" + data().resolve("docket.db");
    String url = environment.getProperty("docket.database", sqlite + SQLITE);
    if (url.startsWith(sqlite) && !Files.exists(data().resolve("docket.db"))) {
      throw new IllegalStateException(
          "There is no database in %s: name the service's data folder in DOCKET_DATA"
              .formatted(data().toAbsolutePath()));
    }
    return new SingleConnectionDataSource(
        url,
        environment.getProperty("spring.datasource.username", ""),
        environment.getProperty("spring.datasource.password", ""),
        true);
  }

  /** Whether the service keeps its database outside its data folder: in PostgreSQL. */
  boolean keepsDatabaseElsewhere() {
    return !environment.getProperty("docket.database", "jdbc:sqlite:").startsWith("jdbc:sqlite:");
  }

  /** Every mailbox the service watches. */
  List<MailboxListing> mailboxes() {
    Mailboxes all = Binder.get(environment).bindOrCreate("docket", Mailboxes.class);
    boolean plain = environment.getProperty("docket.allow-plain-mail", Boolean.class, false);
    return Stream.concat(Stream.of(all.mailbox()), all.mailboxes().values().stream())
        .map(mailbox -> new MailboxListing(mailbox, plain))
        .toList();
  }

  /** Watched folders beside the one requests arrive in. */
  List<String> furtherFolders() {
    WatchSettings watch =
        Binder.get(environment).bindOrCreate("docket.mailbox", WatchSettings.class);
    return watch.junkWatched() ? List.of(watch.junk()) : List.of();
  }
}
