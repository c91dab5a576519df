package uk.gov.ppo.docket;

import jakarta.annotation.PreDestroy;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.camel.Consumer;
import org.apache.camel.Endpoint;
import org.apache.camel.Exchange;
import org.apache.camel.RouteAware;
import org.apache.camel.component.mail.MailConfiguration;
import org.apache.camel.component.mail.MailEndpoint;
import org.apache.camel.spi.ExceptionHandler;
import org.apache.camel.spi.PollingConsumerPollStrategy;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;
import uk.gov.ppo.docket.ledger.Leases;
import uk.gov.ppo.docket.mail.WatchSettings;

/**
 * Who looks into which mailbox, and whether it can be read; one state for each route. A mailbox
 * that is down or refuses the password is said once in the log and stays visible in health; polling
 * goes on. Where several services share a database, one of them polls.
 */
@Component("mailboxWatch")
class MailboxWatch implements PollingConsumerPollStrategy, ExceptionHandler, HealthIndicator {
  private static final Logger log = LoggerFactory.getLogger(MailboxWatch.class);

  private final Map<String, MailboxState> states = new ConcurrentHashMap<>();

  /** A poll runs in one thread from its begin to its end, and what fails in it names no route. */
  private final ThreadLocal<@Nullable MailboxState> polled = new ThreadLocal<>();

  private final Leases leases;
  private final Tenant tenant;
  private final WatchSettings settings;

  MailboxWatch(Leases leases, Tenant tenant, WatchSettings settings) {
    this.leases = leases;
    this.tenant = tenant;
    this.settings = settings;
  }

  @Override
  public boolean begin(Consumer consumer, Endpoint endpoint) {
    MailboxState state = states.computeIfAbsent(routeOf(consumer), MailboxState::new);
    polled.set(state);
    boolean ours = mayPoll(((MailEndpoint) endpoint).getConfiguration());
    state.begin(ours);
    return ours;
  }

  private boolean mayPoll(MailConfiguration mailbox) {
    String user = mailbox.getJavaMailProperties().getProperty("mail.imap.user", "");
    String name = user + "@" + mailbox.getHost() + "/" + mailbox.getFolderName();
    return leases.take(name, tenant.name()) || tenant.takesOver(leases, name);
  }

  @Override
  public void commit(Consumer consumer, Endpoint endpoint, int polledMessages) {
    stateOf(consumer).ended();
  }

  @Override
  public boolean rollback(Consumer consumer, Endpoint endpoint, int retryCounter, Exception cause) {
    stateOf(consumer).shut(cause, isJunk(endpoint));
    return false;
  }

  // no mail server makes this folder before the first spam arrives
  private boolean isJunk(Endpoint endpoint) {
    return endpoint instanceof MailEndpoint mailbox
        && mailbox.getConfiguration().getFolderName().equals(settings.junk());
  }

  private MailboxState stateOf(Consumer consumer) {
    return states.computeIfAbsent(routeOf(consumer), MailboxState::new);
  }

  private static String routeOf(Consumer consumer) {
    return consumer instanceof RouteAware aware && aware.getRoute() != null
        ? aware.getRoute().getRouteId()
        : "";
  }

  @Override
  public void handleException(Throwable exception) {
    handleException(null, null, exception);
  }

  @Override
  public void handleException(@Nullable String message, Throwable exception) {
    handleException(message, null, exception);
  }

  @Override
  public void handleException(
      @Nullable String message, @Nullable Exchange exchange, Throwable exception) {
    MailboxState state = polled.get();
    if (state == null) {
      String route = exchange == null ? "" : exchange.getFromRouteId();
      state = states.computeIfAbsent(Objects.requireNonNullElse(route, ""), MailboxState::new);
    }
    state.shut(exception, false);
  }

  /** The next service need not wait for a lease that nobody uses any more. */
  @PreDestroy
  void leave() {
    try {
      leases.giveUp(tenant.name());
    } catch (RuntimeException databaseGone) {
      log.debug("The lease stays until it runs out", databaseGone);
    }
  }

  @Override
  public Health health() {
    Map<String, String> details = new TreeMap<>();
    states.forEach((route, state) -> details.put(route, state.words()));
    boolean shut = states.values().stream().anyMatch(MailboxState::isShut);
    boolean known = states.values().stream().anyMatch(MailboxState::isKnown);
    Health.Builder health = shut ? Health.down() : known ? Health.up() : Health.unknown();
    return details.isEmpty()
        ? Health.unknown().withDetail("mailbox", "not tried yet").build()
        : health.withDetails(details).build();
  }
}
