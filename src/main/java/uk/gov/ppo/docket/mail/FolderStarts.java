package uk.gov.ppo.docket.mail;

import jakarta.mail.FetchProfile;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.UIDFolder;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where the watch of each folder begins: found in the database, or made when Docket first looks
 * into a folder, when its numbers changed, or when the setting did.
 */
final class FolderStarts {
  private static final Logger log = LoggerFactory.getLogger(FolderStarts.class);

  private final Map<String, MailboxStart> known = new ConcurrentHashMap<>();
  private final StartRule rule;
  private final MailboxStarts stored;
  private final Clock clock;

  FolderStarts(StartRule rule, MailboxStarts stored, Clock clock) {
    this.rule = rule;
    this.stored = stored;
    this.clock = clock;
  }

  MailboxStart of(IMAPFolder folder, String mailbox) throws MessagingException {
    String key = mailbox + "\n" + folder.getFullName();
    MailboxStart start = known.get(key);
    if (start == null || start.uidValidity() != folder.getUIDValidity()) {
      start = find(folder, mailbox);
      known.put(key, start);
    }
    return start;
  }

  private MailboxStart find(IMAPFolder folder, String mailbox) throws MessagingException {
    Optional<MailboxStart> earlier = stored.find(mailbox, folder.getFullName());
    Instant startedAt = earlier.map(MailboxStart::startedAt).orElseGet(clock::instant);
    Instant since = rule.since(startedAt);
    if (earlier.isPresent() && holds(earlier.get(), folder, mailbox, since)) {
      return earlier.get();
    }
    MailboxStart start = make(folder, mailbox, startedAt, since);
    stored.keep(start);
    return start;
  }

  private static boolean holds(MailboxStart start, IMAPFolder folder, String mailbox, Instant since)
      throws MessagingException {
    return start.mailbox().equals(mailbox)
        && start.uidValidity() == folder.getUIDValidity()
        && start.since().equals(since);
  }

  private static MailboxStart make(
      IMAPFolder folder, String mailbox, Instant startedAt, Instant since)
      throws MessagingException {
    Message[] all = folder.getMessages();
    FetchProfile profile = new FetchProfile();
    profile.add(UIDFolder.FetchProfileItem.UID);
    profile.add(IMAPFolder.FetchProfileItem.INTERNALDATE);
    folder.fetch(all, profile);
    long first = Long.MAX_VALUE;
    long last = 0;
    int older = 0;
    for (Message message : all) {
      long uid = folder.getUID(message);
      last = Math.max(last, uid);
      if (MailQueue.arrival(message, startedAt).isBefore(since)) {
        older++;
      } else {
        first = Math.min(first, uid);
      }
    }
    log.info("{}: {} older message(s) stay where they are", folder.getFullName(), older);
    long next = Math.max(last + 1, folder.getUIDNext());
    return new MailboxStart(
        mailbox,
        folder.getFullName(),
        folder.getUIDValidity(),
        Math.min(first, next),
        next,
        startedAt,
        since);
  }
}
