package uk.gov.ppo.docket.mail;

import jakarta.mail.MessagingException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of a folder from one poll to the next, by UID: what is safe, and what gave
 * trouble and rests. It is lost at a restart, which costs a second look and no more.
 */
final class FolderMemory {
  /** After this many polls a message that the store does not hand over is set down as such. */
  static final int ATTEMPTS = 3;

  /** A message that failed leaves the next look to the others. */
  private static final Duration PAUSE = Duration.ofSeconds(5);

  /** A store that could not hand a message over may have been repaired by then. */
  private static final Duration LONG_PAUSE = Duration.ofHours(1);

  private final Set<Long> safe = new HashSet<>();
  private final Set<Long> handed = new HashSet<>();
  private final Set<Long> refused = new HashSet<>();
  private final Map<Long, Integer> refusals = new HashMap<>();
  private final Map<Long, Instant> resting = new HashMap<>();
  private final Map<String, Set<Long>> leaving = new LinkedHashMap<>();
  private long validity;
  private boolean alarmed;
  private @Nullable MessagingException stuck;

  /** Numbers of another UIDVALIDITY mean nothing any more. */
  synchronized void under(long uidValidity) {
    if (uidValidity != validity) {
      safe.clear();
      handed.clear();
      refused.clear();
      refusals.clear();
      resting.clear();
      leaving.clear();
      validity = uidValidity;
    }
  }

  /** Its bytes were handed to the route. */
  synchronized void handed(long uid) {
    handed.add(uid);
  }

  /** The store did not hand its bytes over. */
  synchronized void refused(long uid) {
    refused.add(uid);
  }

  /** It is in the database. */
  synchronized void safe(long uid) {
    safe.add(uid);
  }

  /** It is in the database and leaves for another folder. */
  synchronized void leaves(long uid, String destination) {
    safe.add(uid);
    leaving.computeIfAbsent(destination, none -> new HashSet<>()).add(uid);
  }

  synchronized boolean isLeaving(long uid) {
    return leaving.values().stream().anyMatch(uids -> uids.contains(uid));
  }

  synchronized Map<String, Set<Long>> leaving() {
    return new LinkedHashMap<>(leaving);
  }

  synchronized void left(String destination) {
    Set<Long> gone = leaving.remove(destination);
    if (gone != null) {
      safe.removeAll(gone);
    }
  }

  /** Why what is safe could not leave, or null once it could. */
  synchronized void stuck(@Nullable MessagingException trouble) {
    stuck = trouble;
  }

  /**
   * Tells why what is safe could not leave.
   *
   * @throws MessagingException as the store gave it
   */
  synchronized void complain() throws MessagingException {
    if (stuck != null && !leaving.isEmpty()) {
      throw new MessagingException("Messages that are safe cannot be moved", stuck);
    }
  }

  /** Whether it may be asked for in this poll. */
  synchronized boolean isOpen(long uid, Instant now) {
    return !safe.contains(uid) && !resting.getOrDefault(uid, Instant.MIN).isAfter(now);
  }

  /**
   * Settles the poll before: what was begun and is not safe rests for a while.
   *
   * @return the messages that the store has now refused for the third time
   */
  synchronized List<Long> settle(Instant now) {
    List<Long> given = new ArrayList<>();
    for (long uid : refused) {
      boolean last = refusals.merge(uid, 1, Integer::sum) >= ATTEMPTS;
      resting.put(uid, now.plus(last ? LONG_PAUSE : PAUSE));
      if (last) {
        given.add(uid);
      }
    }
    handed.stream()
        .filter(uid -> !safe.contains(uid))
        .forEach(u -> resting.put(u, now.plus(PAUSE)));
    refusals.keySet().removeAll(safe);
    handed.clear();
    refused.clear();
    return given;
  }

  /** Whether the store refused it before: then it is asked for by itself, after the others. */
  synchronized boolean isSuspect(long uid) {
    return refusals.containsKey(uid);
  }

  /**
   * A question about many messages failed, or none did: after a failure each is asked for alone.
   */
  synchronized void alarmed(boolean failed) {
    alarmed = failed;
  }

  synchronized boolean isAlarmed() {
    return alarmed;
  }
}
