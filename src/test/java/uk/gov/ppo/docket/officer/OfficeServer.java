package uk.gov.ppo.docket.officer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.gov.ppo.docket.casework.Cases;
import uk.gov.ppo.docket.clocks.CaseClocks;
import uk.gov.ppo.docket.clocks.CurrentHolidays;
import uk.gov.ppo.docket.correspondence.Responses;
import uk.gov.ppo.docket.deadline.StatutoryClock;
import uk.gov.ppo.docket.deadline.TimeLimits;
import uk.gov.ppo.docket.intake.ByHand;
import uk.gov.ppo.docket.judgements.Judgements;
import uk.gov.ppo.docket.ledger.Ledger;
import uk.gov.ppo.docket.mail.AddressPattern;
import uk.gov.ppo.docket.mail.LetterWriter;
import uk.gov.ppo.docket.mail.MessageReader;
import uk.gov.ppo.docket.mail.ReadingLimits;
import uk.gov.ppo.docket.mail.Seal;
import uk.gov.ppo.docket.outbox.Outbox;
import uk.gov.ppo.docket.precedents.Precedents;
import uk.gov.ppo.docket.roundrobins.RoundRobins;
import uk.gov.ppo.docket.routing.RoutingRules;
import uk.gov.ppo.docket.suggestions.Suggestions;
import uk.gov.ppo.docket.text.BoundedReading;
import uk.gov.ppo.docket.text.Documents;
import uk.gov.ppo.docket.text.Limits;
import uk.gov.ppo.docket.text.TextReader;

/**
 * The pages on a real web server, with a real SQLite database behind them and earlier answers on
 * paper. It is 14 March 2024, ten o'clock, until a test moves the clock.
 */
final class OfficeServer implements AutoCloseable {
  static final Instant NOW = Instant.parse("2024-03-14T10:00:00Z");
  static final String PASSWORD = "a password for tests";

  private static @Nullable OfficeServer shared;

  /** Not a configuration class: no other test's component scan may find it. */
  @EnableAutoConfiguration(excludeName = "org.apache.camel.spring.boot.CamelAutoConfiguration")
  @ConfigurationPropertiesScan("uk.gov.ppo.docket")
  @ComponentScan(
      basePackageClasses = {
        CasePage.class,
        Cases.class,
        CaseClocks.class,
        Ledger.class,
        Outbox.class,
        Suggestions.class,
        Judgements.class,
        RoundRobins.class,
        Responses.class
      },
      excludeFilters = @Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class))
  @ComponentScan(
      basePackageClasses = ByHand.class, // of intake what pages use; no mailbox is polled here
      useDefaultFilters = false,
      includeFilters =
          @Filter(
              type = FilterType.REGEX,
              pattern = ".*\\.(ByHand|Requests|Opening|ReviewedCases|Restating|Understanding)"))
  static class Parts {
    @Bean
    MovableClock clock() {
      return new MovableClock(NOW);
    }

    @Bean
    StatutoryClock statutoryClock(CurrentHolidays holidays, TimeLimits limits) {
      return new StatutoryClock(holidays, limits);
    }

    @Bean
    MessageReader messageReader() {
      return new MessageReader(ReadingLimits.DEFAULT);
    }

    @Bean
    BoundedReading boundedReading(MessageReader messages) {
      TextReader texts = new TextReader(Limits.DEFAULT, Documents.inProcess(Limits.DEFAULT));
      return new BoundedReading(messages, texts, Limits.DEFAULT.time());
    }

    @Bean
    LetterWriter letterWriter(Clock clock, Seal seal) {
      return new LetterWriter(clock, seal, AddressPattern.NONE);
    }

    @Bean
    RoutingRules routingRules() {
      return RoutingRules.read(Path.of("config/routing.yaml"));
    }

    @Bean
    Precedents precedents() {
      return new PrecedentsOnPaper();
    }
  }

  private final ConfigurableApplicationContext context;

  private OfficeServer(ConfigurableApplicationContext context) {
    this.context = context;
  }

  /** The server that all tests share. */
  static synchronized OfficeServer shared() {
    if (shared == null) {
      shared = start("--docket.admin.password=" + PASSWORD);
    }
    return shared;
  }

  /** A server of its own, with an empty database. */
  static OfficeServer start(String... more) {
    return startOn(emptyFolder(), more);
  }

  /** A server on this data folder. */
  static OfficeServer startOn(Path data, String... more) {
    List<String> settings =
        new ArrayList<>(
            List.of(
                "--docket.data=" + data,
                "--server.port=0",
                "--docket.reference.next=543",
                "--logging.level.root=WARN"));
    settings.addAll(List.of(more));
    return new OfficeServer(
        new SpringApplicationBuilder(Parts.class).run(settings.toArray(String[]::new)));
  }

  static Path emptyFolder() {
    try {
      return Files.createTempDirectory("docket-office");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String address() {
    return "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port");
  }

  <T> T get(Class<T> part) {
    return context.getBean(part);
  }

  Desk desk() {
    return new Desk(this);
  }

  /** Somebody who has signed in. */
  Visitor officer() {
    Visitor visitor = new Visitor(address());
    visitor.signIn("admin", PASSWORD);
    return visitor;
  }

  /** Another officer, who has signed in. */
  Visitor colleague(String name) {
    get(JdbcClient.class)
        .sql(
            """
            insert into account (name, password, role, made_at)
            values (?, ?, 'OFFICER', current_timestamp) on conflict do nothing
            """)
        .params(name, "{noop}" + PASSWORD)
        .update();
    Visitor visitor = new Visitor(address());
    visitor.signIn(name, PASSWORD);
    return visitor;
  }

  @Override
  public void close() {
    context.close();
  }
}
