package uk.gov.ppo.docket;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.camel.Exchange;
import org.apache.camel.spi.ExceptionHandler;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * What went wrong on a route: counted each time, logged when it is another trouble than the last.
 */
@Component("troubles")
class Troubles implements ExceptionHandler {
  private static final Logger log = LoggerFactory.getLogger(Troubles.class);

  private final Map<String, String> last = new ConcurrentHashMap<>();
  private final MeterRegistry meters;

  Troubles(MeterRegistry meters) {
    this.meters = meters;
  }

  /** Notes a step that failed for the last time. */
  public void note(Exchange exchange) {
    Exception cause =
        Objects.requireNonNull(exchange.getProperty(Exchange.EXCEPTION_CAUGHT, Exception.class));
    String route = Objects.requireNonNullElse(exchange.getFromRouteId(), "");
    meters.counter("docket.route.failures", "route", route).increment();
    sayOnce(route, cause);
  }

  // the text of an exception may quote a message: the log gets its kind
  private void sayOnce(String route, Throwable cause) {
    String kind = cause.getClass().getSimpleName();
    if (!kind.equals(last.put(route, kind))) {
      log.error("Route {} failed ({}); it goes on with the next tick", route, kind);
      log.debug("Why route {} failed", route, cause);
    }
  }

  @Override
  public void handleException(Throwable exception) {
    sayOnce("", exception);
  }

  @Override
  public void handleException(@Nullable String message, Throwable exception) {
    sayOnce("", exception);
  }

  /** A step's failure was noted already; Camel would log it again at every tick. */
  @Override
  public void handleException(
      @Nullable String message, @Nullable Exchange exchange, Throwable exception) {
    if (exchange == null) {
      sayOnce("", exception);
    }
  }
}
