package uk.gov.ppo.docket.officer.reading;

import java.util.Arrays;
import org.springframework.stereotype.Component;
import uk.gov.ppo.docket.ledger.Ledger;
import uk.gov.ppo.docket.mail.Message;
import uk.gov.ppo.docket.mail.MessageReader;

/** Reads no more of a message than who wrote it about what: a list has many. */
@Component
public class MessageHeads {
  /** Relays pass headers of some 40 KB; what stands beyond is seen on the message's own page. */
  private static final int READ = 64 * 1024;

  private final Ledger ledger;
  private final MessageReader reader;

  MessageHeads(Ledger ledger, MessageReader reader) {
    this.ledger = ledger;
    this.reader = reader;
  }

  /** The head of the ledger's message with this number. */
  public MessageHead of(long id) {
    try {
      Message message = reader.read(header(ledger.beginning(id, READ)));
      return new MessageHead(ReadMessage.inWords(message.from()), message.subject());
    } catch (RuntimeException unreadable) {
      return new MessageHead("", ""); // it is in the list because it could not be read
    }
  }

  /** Up to and with the empty line, which ends a header (RFC 5322 section 2.1). */
  static byte[] header(byte[] beginning) {
    int lineStart = 0;
    for (int at = 0; at < beginning.length; at++) {
      if (beginning[at] == '\n') {
        if (at == lineStart || at == lineStart + 1 && beginning[lineStart] == '\r') {
          return Arrays.copyOf(beginning, at + 1);
        }
        lineStart = at + 1;
      }
    }
    return beginning;
  }
}
