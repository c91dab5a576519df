package uk.gov.ppo.docket;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.apache.camel.Exchange;
import org.springframework.stereotype.Component;
import uk.gov.ppo.docket.ledger.ReadingQueue;
import uk.gov.ppo.docket.roundrobins.RoundRobins;
import uk.gov.ppo.docket.suggestions.Suggestions;

/**
 * When suggestions are looked for. Requesters come first: searching takes as much computing as
 * reading a message and acknowledging it, so it waits while messages wait to be read.
 */
@Component("suggestionsTurn")
class SuggestionsTurn {
  /** Mail that never stops must not keep officers waiting for ever. */
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

  private final Suggestions suggestions;
  private final RoundRobins roundRobins;
  private final ReadingQueue queue;
  private final Clock clock;
  private Instant last = Instant.MIN;

  SuggestionsTurn(
      Suggestions suggestions, RoundRobins roundRobins, ReadingQueue queue, Clock clock) {
    this.suggestions = suggestions;
    this.roundRobins = roundRobins;
    this.queue = queue;
    this.clock = clock;
  }

  /** Looks for some, if it is time; the route goes on at once while there are more. */
  public void take(Exchange exchange) {
    int looked = isDue() ? work() : 0;
    exchange.setProperty(Exchange.SCHEDULER_POLLED_MESSAGES, looked > 0);
  }

  // an officer waits for suggestions sooner than for requests that are alike
  private int work() {
    int looked = suggestions.workOff();
    return looked > 0 ? looked : roundRobins.sketchSome();
  }

  private boolean isDue() {
    Instant now = clock.instant();
    boolean due = queue.waiting() == 0 || now.isAfter(last.plus(LONGEST_WAIT));
    if (due) {
      last = now;
    }
    return due;
  }
}
