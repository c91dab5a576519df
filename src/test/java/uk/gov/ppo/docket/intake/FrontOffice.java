package uk.gov.ppo.docket.intake;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import uk.gov.ppo.docket.casework.Case;
import uk.gov.ppo.docket.casework.Cases;
import uk.gov.ppo.docket.clocks.CaseClocks;
import uk.gov.ppo.docket.clocks.CurrentHolidays;
import uk.gov.ppo.docket.correspondence.Acknowledgements;
import uk.gov.ppo.docket.correspondence.OfficeSettings;
import uk.gov.ppo.docket.database.Storage;
import uk.gov.ppo.docket.deadline.StatutoryClock;
import uk.gov.ppo.docket.deadline.TimeLimits;
import uk.gov.ppo.docket.ledger.KeptMessage;
import uk.gov.ppo.docket.ledger.Ledger;
import uk.gov.ppo.docket.mail.AddressPattern;
import uk.gov.ppo.docket.mail.FetchedMessage;
import uk.gov.ppo.docket.mail.LetterWriter;
import uk.gov.ppo.docket.mail.MessageReader;
import uk.gov.ppo.docket.mail.ReadingLimits;
import uk.gov.ppo.docket.mail.Seal;
import uk.gov.ppo.docket.outbox.MessageKind;
import uk.gov.ppo.docket.outbox.Outbox;
import uk.gov.ppo.docket.outbox.OutboxEntry;
import uk.gov.ppo.docket.routing.RoutingRules;
import uk.gov.ppo.docket.text.BoundedReading;
import uk.gov.ppo.docket.text.Documents;
import uk.gov.ppo.docket.text.Limits;
import uk.gov.ppo.docket.text.TextReader;
import uk.gov.ppo.docket.triage.AutomaticMail;
import uk.gov.ppo.docket.triage.KnownThreads;
import uk.gov.ppo.docket.triage.Triage;

/** The whole front door behind the mail server, on a real database, at noon of 2 March 2026. */
final class FrontOffice implements AutoCloseable {
  static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  private static final AtomicLong UID = new AtomicLong();

  private final AtomicReference<Instant> now = new AtomicReference<>(NOON);
  private final Storage storage;

  FrontOffice(DataSource database) {
    InstantSource clock = now::get;
    storage = new Storage(database, clock.withZone(ZoneOffset.UTC), Parts.class);
  }

  @TestConfiguration(proxyBeanMethods = false) // which no scan for the whole service finds
  @ComponentScan(
      basePackageClasses = {
        Intake.class,
        Ledger.class,
        Outbox.class,
        Cases.class,
        CaseClocks.class,
        Acknowledgements.class
      })
  @ConfigurationPropertiesScan("uk.gov.ppo.docket")
  @EnableConfigurationProperties
  static class Parts {
    @Bean
    MeterRegistry meters() {
      return new SimpleMeterRegistry();
    }

    @Bean
    StatutoryClock statutoryClock(CurrentHolidays holidays, TimeLimits limits) {
      return new StatutoryClock(holidays, limits);
    }

    @Bean
    RoutingRules routingRules() {
      return RoutingRules.read(Path.of("config/routing.yaml"));
    }

    @Bean
    MessageReader messageReader() {
      return new MessageReader(ReadingLimits.DEFAULT);
    }

    @Bean
    BoundedReading boundedReading(MessageReader messages, Limits limits) {
      TextReader texts = new TextReader(limits, Documents.inProcess(limits));
      return new BoundedReading(messages, texts, limits.time());
    }

    @Bean
    LetterWriter letterWriter(Clock clock, Seal seal) {
      return new LetterWriter(clock, seal, AddressPattern.NONE);
    }

    @Bean
    Triage triage(OfficeSettings office, KnownThreads threads) {
      AutomaticMail signs = AutomaticMail.readOrShipped(Path.of("config/automatic-mail.yaml"));
      return new Triage(Set.of(office.email()), signs, threads);
    }
  }

  <T> T get(Class<T> component) {
    return storage.get(component);
  }

  /** Keeps a message, reads all that waits, and gives its place in the ledger. */
  KeptMessage arrives(String raw) {
    return arrives(raw, false);
  }

  /** The same, for a message that may have been there before Docket first looked. */
  KeptMessage arrives(String raw, boolean beforeStart) {
    keep(raw, beforeStart);
    get(Intake.class).workOff();
    return newest();
  }

  /** Keeps a message, unread. */
  void keep(String raw) {
    keep(raw, false);
  }

  private void keep(String raw, boolean beforeStart) {
    byte[] bytes = raw.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    Instant arrived = Objects.requireNonNull(now.get()).minusSeconds(60);
    get(Intake.class)
        .keep(
            new FetchedMessage(
                "mail@ppo.example",
                "INBOX",
                1,
                UID.incrementAndGet(),
                arrived,
                bytes,
                beforeStart));
  }

  /** The message that was kept last. */
  KeptMessage newest() {
    Ledger ledger = get(Ledger.class);
    long id = 1;
    while (ledger.find(id + 1).isPresent()) {
      id++;
    }
    return ledger.find(id).orElseThrow();
  }

  Case caseOf(KeptMessage message) {
    return get(Cases.class).withId(message.caseId()).orElseThrow();
  }

  /** The acknowledgements that a case has written. */
  List<OutboxEntry> acknowledgements(Case aCase) {
    return get(Outbox.class).ofCase(aCase.id()).stream()
        .filter(entry -> entry.kind() == MessageKind.ACKNOWLEDGEMENT)
        .toList();
  }

  void wait(Duration passing) {
    now.updateAndGet(instant -> instant.plus(passing));
  }

  /** A message asking for something. */
  static String request(String from, String id, String question) {
    return message(
        from, id, "Under the Freedom of Information Act, please answer:\n\n1. " + question);
  }

  static String message(String from, String id, String words) {
    return """
    From: %s
    To: Mail@ppo.gov.uk
    Date: Mon, 2 Mar 2026 11:58:00 +0000
    Message-ID: <%s>
    Subject: Letters

    %s
    """
        .formatted(from, id, words);
  }

  @Override
  public void close() {
    storage.close();
  }
}
