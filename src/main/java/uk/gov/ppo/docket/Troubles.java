package uk.gov.ppo.docket;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.camel.Exchange;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * What went wrong on a route: counted each time, logged when it is another trouble than the last.
 */
@Component("troubles")
class Troubles {
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
    String kind = cause.getClass().getSimpleName();
    meters.counter("docket.route.failures", "route", route).increment();
    if (!kind.equals(last.put(route, kind))) {
      log.error("Route {} failed ({}); it goes on with the next tick", route, kind);
      log.debug("Why route {} failed", route, cause);
    }
  }
}
