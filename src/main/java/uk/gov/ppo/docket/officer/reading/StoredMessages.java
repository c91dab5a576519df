package uk.gov.ppo.docket.officer.reading;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import uk.gov.ppo.docket.ledger.Ledger;
import uk.gov.ppo.docket.text.BoundedReading;

/** Reads messages for pages: those of the ledger, and our own from the outbox's bytes. */
@Component
public class StoredMessages {
  /** Reading a long PDF takes a second; an officer opens the same case again and again. */
  private static final int REMEMBERED = 20;

  private static final Logger log = LoggerFactory.getLogger(StoredMessages.class);

  private final Ledger ledger;
  private final BoundedReading reading;
  private final Map<Long, ReadMessage> remembered =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, ReadMessage> eldest) {
          return size() > REMEMBERED;
        }
      };

  StoredMessages(Ledger ledger, BoundedReading reading) {
    this.ledger = ledger;
    this.reading = reading;
  }

  /** The ledger's message with this number. */
  public ReadMessage inbound(long id) {
    ReadMessage known = recall(id);
    if (known != null) {
      return known;
    }
    ReadMessage read = read(ledger.raw(id), "inbound message " + id);
    remember(id, read);
    return read;
  }

  private synchronized @Nullable ReadMessage recall(long id) {
    return remembered.get(id);
  }

  private synchronized void remember(long id, ReadMessage read) {
    remembered.put(id, read);
  }

  /**
   * The message in these bytes.
   *
   * @param what how the log calls it, should it be unreadable
   */
  public ReadMessage read(byte[] raw, String what) {
    try {
      return reading.read(raw, ReadMessage::of);
    } catch (RuntimeException unreadable) {
      // what broke the reader on arrival breaks it again here, and the page must open all the same
      log.warn("{} cannot be shown: {}", what, unreadable.getClass().getName());
      return ReadMessage.unreadable();
    }
  }
}
