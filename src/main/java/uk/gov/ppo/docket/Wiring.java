package uk.gov.ppo.docket;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.camel.component.mail.DefaultAuthenticator;
import org.apache.camel.component.mail.MailAuthenticator;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import uk.gov.ppo.docket.clocks.CurrentHolidays;
import uk.gov.ppo.docket.correspondence.OfficeSettings;
import uk.gov.ppo.docket.deadline.StatutoryClock;
import uk.gov.ppo.docket.deadline.TimeLimits;
import uk.gov.ppo.docket.mail.AddressPattern;
import uk.gov.ppo.docket.mail.JournalSettings;
import uk.gov.ppo.docket.mail.LetterWriter;
import uk.gov.ppo.docket.mail.MailboxSettings;
import uk.gov.ppo.docket.mail.MessageReader;
import uk.gov.ppo.docket.mail.OutgoingSettings;
import uk.gov.ppo.docket.mail.Seal;
import uk.gov.ppo.docket.routing.RoutingRules;
import uk.gov.ppo.docket.text.BoundedReading;
import uk.gov.ppo.docket.text.Documents;
import uk.gov.ppo.docket.text.Limits;
import uk.gov.ppo.docket.text.TextReader;
import uk.gov.ppo.docket.triage.AutomaticMail;
import uk.gov.ppo.docket.triage.KnownThreads;
import uk.gov.ppo.docket.triage.Triage;

/** Puts together what the packages offer as plain values. */
@Configuration(proxyBeanMethods = false)
class Wiring {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  /** Requests are personal data: nobody else on this machine reads them. */
  private static final FileAttribute<?>[] OWNER_ONLY =
      FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
          ? new FileAttribute<?>[] {
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
          }
          : new FileAttribute<?>[0];

  private final Path home;

  // a String: Spring would look for a Path inside the web application
  Wiring(@Value("${docket.home}") String home) {
    this.home = Path.of(home);
  }

  /** The data folder must be there before anything opens a database in it. */
  @Bean
  static BeanFactoryPostProcessor dataFolder(Environment environment) {
    return beans -> make(Path.of(environment.getRequiredProperty("docket.data")));
  }

  /** Route files are checked before Camel reads them; a bad one stops the start. */
  @Bean
  static BeanFactoryPostProcessor routeFiles(Environment environment) {
    Path home = Path.of(environment.getRequiredProperty("docket.home"));
    return beans -> new RouteFiles().check(home.resolve("routes"));
  }

  /** Mailboxes beside the first, each with a route of its own. */
  @Bean
  static BeanDefinitionRegistryPostProcessor moreMailboxes(Environment environment) {
    return new MoreMailboxes(environment);
  }

  private static void make(Path folder) {
    try {
      Files.createDirectories(folder, OWNER_ONLY);
    } catch (IOException e) {
      throw new UncheckedIOException("The data folder %s cannot be made".formatted(folder), e);
    }
  }

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }

  @Bean
  StatutoryClock statutoryClock(CurrentHolidays holidays, TimeLimits limits) {
    return new StatutoryClock(holidays, limits);
  }

  @Bean
  RoutingRules routingRules() {
    return RoutingRules.read(home.resolve("config/routing.yaml"));
  }

  @Bean
  MessageReader messageReader(Limits limits) {
    return new MessageReader(limits.reading());
  }

  /** Attachments are read in processes of their own: nothing in one stops the service. */
  @Bean(destroyMethod = "close")
  Documents documents(Limits limits) {
    return Documents.isolated(limits);
  }

  @Bean
  BoundedReading boundedReading(MessageReader messages, Documents documents, Limits limits) {
    return new BoundedReading(messages, new TextReader(limits, documents), limits.time());
  }

  @Bean
  LetterWriter letterWriter(Clock clock, Seal seal, OfficeSettings office) {
    return new LetterWriter(
        clock.withZone(LONDON), // people read the Date of a letter
        seal,
        AddressPattern.withToken("docket.office.reply-to", office.replyTo()));
  }

  @Bean
  Triage triage(
      OfficeSettings office,
      MailboxSettings mailbox,
      OutgoingSettings outgoing,
      KnownThreads threads) {
    AutomaticMail signs = AutomaticMail.readOrShipped(home.resolve("config/automatic-mail.yaml"));
    return new Triage(ownAddresses(office, mailbox, outgoing), signs, threads);
  }

  /** Every address of ours that is written down whole; a pattern's base is the office's address. */
  private static Set<String> ownAddresses(
      OfficeSettings office, MailboxSettings mailbox, OutgoingSettings outgoing) {
    return Stream.of(office.email(), mailbox.username(), outgoing.envelopeSender())
        .filter(name -> name.contains("@") && !name.contains("{"))
        .collect(Collectors.toSet());
  }

  @Bean
  MailAuthenticator mailboxLogin(MailboxSettings settings) {
    return login(settings.username(), settings.secret());
  }

  @Bean
  MailAuthenticator outgoingLogin(OutgoingSettings settings) {
    return login(settings.username(), settings.secret());
  }

  @Bean
  MailAuthenticator journalLogin(JournalSettings settings) {
    return login(settings.username(), settings.secret());
  }

  // a mail server that asks for no user name must not be told an empty one
  private static MailAuthenticator login(String username, String secret) {
    return username.isEmpty()
        ? new DefaultAuthenticator(null, null)
        : new DefaultAuthenticator(username, secret);
  }
}
