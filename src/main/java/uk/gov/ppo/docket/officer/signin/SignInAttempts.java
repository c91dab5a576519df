package uk.gov.ppo.docket.officer.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How often somebody tried to sign in, per account and address, in memory. */
@Component
class SignInAttempts {
  /** A person who mistypes needs two or three; a guesser gets 1,440 a day at most. */
  static final int ALLOWED = 5;

  static final Duration WINDOW = Duration.ofMinutes(5);

  /** So that invented names cannot fill the memory: the longest unused key goes first. */
  private static final int REMEMBERED = 10_000;

  private static final int LONGEST_NAME = 100;

  private record Key(String account, String address) {}

  private final Clock clock;
  private final Map<Key, Deque<Instant>> attempts = new LinkedHashMap<>(16, 0.75f, true);

  SignInAttempts(Clock clock) {
    this.clock = clock;
  }

  /** Counts an attempt before its password is looked at; false when there were too many. */
  synchronized boolean allow(String account, String address) {
    Instant now = clock.instant();
    Deque<Instant> recent =
        attempts.computeIfAbsent(key(account, address), k -> new ArrayDeque<>());
    while (!recent.isEmpty() && !recent.peekFirst().plus(WINDOW).isAfter(now)) {
      recent.removeFirst();
    }
    forgetTheOldest();
    return recent.size() < ALLOWED && recent.add(now);
  }

  private void forgetTheOldest() {
    if (attempts.size() > REMEMBERED) {
      attempts.remove(attempts.keySet().iterator().next());
    }
  }

  /** Somebody signed in: earlier slips no longer count. */
  synchronized void succeeded(String account, String address) {
    attempts.remove(key(account, address));
  }

  private static Key key(String account, String address) {
    String name = account.strip().toLowerCase(Locale.ROOT);
    return new Key(name.substring(0, Math.min(name.length(), LONGEST_NAME)), address);
  }
}
