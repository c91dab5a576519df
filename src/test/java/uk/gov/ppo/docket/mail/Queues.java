package uk.gov.ppo.docket.mail;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Queues that remember in memory. */
final class Queues {
  private Queues() {}

  static MailQueue queue(Clock clock, String start) {
    return queue(clock, start, new Starts(), new Notes());
  }

  static MailQueue queue(Clock clock, String start, Starts starts, Notes notes) {
    return new MailQueue(new WatchSettings(start, "Junk", false), starts, notes, clock);
  }

  static final class Starts implements MailboxStarts {
    private final Map<String, MailboxStart> kept = new HashMap<>();

    @Override
    public Optional<MailboxStart> find(String mailbox, String folder) {
      return Optional.ofNullable(kept.get(mailbox + "/" + folder));
    }

    @Override
    public void keep(MailboxStart start) {
      kept.put(start.mailbox() + "/" + start.folder(), start);
    }
  }

  static final class Notes implements UnfetchedMessages {
    final List<FetchedMessage> noted = new ArrayList<>();

    @Override
    public void note(FetchedMessage message, String reason) {
      noted.add(message);
    }
  }
}
