package uk.gov.ppo.docket.mail;

import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.UIDFolder;
import jakarta.mail.URLName;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The folder as a queue: which of its messages are fetched in this poll. Whether somebody has read
 * one counts for nothing. What came before the start stays and is not asked for again; a message in
 * trouble rests, and the others go on.
 */
@Component
class MailQueue {
  /** Many enough that questions to the store cost little, few enough that a poll ends soon. */
  static final int BATCH = 100;

  /** A poll that fetches more than this ends first, so that memory and time stay bounded. */
  private static final long BATCH_BYTES = 32L * 1024 * 1024;

  /** Larger messages are fetched one by one: they are held in memory once, not twice. */
  private static final int SMALL = 256 * 1024;

  private static final String REFUSED =
      "The mail server did not hand this message over in three attempts. Look for it in the mailbox"
          + " with a mail program.";

  private final Map<String, FolderMemory> memories = new ConcurrentHashMap<>();
  private final StartRule rule;
  private final FolderStarts starts;
  private final UnfetchedMessages unfetched;
  private final Clock clock;

  MailQueue(
      WatchSettings settings, MailboxStarts starts, UnfetchedMessages unfetched, Clock clock) {
    this.rule = settings.rule();
    this.starts = new FolderStarts(rule, starts, clock);
    this.unfetched = unfetched;
    this.clock = clock;
  }

  /** Whether this message is to be fetched now; in a store without numbers each one is. */
  boolean wants(Message message) throws MessagingException {
    return !(message.getFolder() instanceof PolledFolder folder)
        || folder.chosen(this::choose).contains(message);
  }

  private Set<Message> choose(PolledFolder folder) throws MessagingException {
    FolderMemory memory = memoryOf(folder);
    memory.under(folder.getUIDValidity());
    folder.remember(memory);
    for (long uid : memory.settle(clock.instant())) {
      giveUp(folder, uid);
    }
    try {
      Set<Message> wanted = wanted(folder, starts.of(folder, mailbox(folder)));
      memory.alarmed(false);
      return wanted;
    } catch (MessagingException failed) {
      memory.alarmed(true);
      throw failed;
    }
  }

  private Set<Message> wanted(PolledFolder folder, MailboxStart start) throws MessagingException {
    FolderMemory memory = folder.memory();
    Set<Message> wanted = first(open(folder, start), folder, start);
    if (wanted.isEmpty()) {
      memory.complain();
    }
    if (!memory.isAlarmed()) {
      folder.bring(wanted.stream().filter(MailQueue::isSmall).toList());
    }
    return wanted;
  }

  private List<Message> open(PolledFolder folder, MailboxStart start) throws MessagingException {
    Instant now = clock.instant();
    List<Message> open = new ArrayList<>();
    for (Message message : folder.getMessagesByUID(start.firstUid(), UIDFolder.LASTUID)) {
      long uid = folder.getUID(message);
      if (uid >= start.firstUid() && folder.memory().isOpen(uid, now)) {
        open.add(message); // a range beyond the last message gives the last one
      }
    }
    return withoutSuspects(open, folder);
  }

  /**
   * A message may cost the connection: one that did is asked for when no other waits, and alone.
   */
  private static List<Message> withoutSuspects(List<Message> open, PolledFolder folder)
      throws MessagingException {
    List<Message> sound = new ArrayList<>();
    List<Message> suspects = new ArrayList<>();
    for (Message message : open) {
      (folder.memory().isSuspect(folder.getUID(message)) ? suspects : sound).add(message);
    }
    return sound.isEmpty() && !suspects.isEmpty() ? List.of(suspects.getFirst()) : sound;
  }

  private static void describe(List<Message> messages, PolledFolder folder)
      throws MessagingException {
    boolean suspect = folder.memory().isSuspect(folder.getUID(messages.getFirst()));
    if (!suspect && !folder.memory().isAlarmed()) {
      folder.describe(messages);
      return;
    }
    for (Message message : messages) {
      long uid = folder.getUID(message);
      try {
        folder.describe(List.of(message));
      } catch (MessagingException lost) {
        folder.memory().refused(uid);
        throw lost;
      }
    }
  }

  private static Set<Message> first(List<Message> open, PolledFolder folder, MailboxStart start)
      throws MessagingException {
    Set<Message> taken = new LinkedHashSet<>();
    long bytes = 0;
    for (int from = 0; from < open.size() && taken.size() < BATCH; from += BATCH) {
      List<Message> some = open.subList(from, Math.min(open.size(), from + BATCH));
      describe(some, folder);
      for (Message message : some) {
        long uid = folder.getUID(message);
        if (!start.takes(uid, arrival(message, Instant.MAX))) {
          folder.memory().safe(uid); // it stays: no need to look at it again
        } else if (taken.size() < BATCH && bytes < BATCH_BYTES) {
          taken.add(message);
          bytes += message.getSize();
        }
      }
    }
    return taken;
  }

  private static boolean isSmall(Message message) {
    try {
      return message.getSize() <= SMALL;
    } catch (MessagingException unknown) {
      return false;
    }
  }

  private void giveUp(PolledFolder folder, long uid) throws MessagingException {
    unfetched.note(
        new FetchedMessage(
            mailbox(folder),
            folder.getFullName(),
            folder.getUIDValidity(),
            uid,
            arrivalOf(folder, uid),
            new byte[0]),
        REFUSED);
  }

  /** The legal time of receipt, where the store tells at least that. */
  private Instant arrivalOf(PolledFolder folder, long uid) {
    try {
      Message message = folder.getMessageByUID(uid);
      if (message != null) {
        folder.date(message);
        return arrival(message, clock.instant());
      }
    } catch (MessagingException lost) {
      return clock.instant();
    }
    return clock.instant();
  }

  /** Notes that a message's bytes were handed over. */
  void handed(Message message) throws MessagingException {
    if (message.getFolder() instanceof PolledFolder folder) {
      folder.memory().handed(folder.getUID(message));
    }
  }

  /** Notes that the store did not hand a message's bytes over. */
  void refused(Message message) {
    try {
      if (message.getFolder() instanceof PolledFolder folder) {
        folder.memory().refused(folder.getUID(message));
      }
    } catch (MessagingException unnumbered) {
      // what has no number any more is gone from the folder
      return;
    }
  }

  /** Whether a message was in the folder before Docket first looked into it. */
  boolean isHistory(Message message, Instant arrivedAt) throws MessagingException {
    return message.getFolder() instanceof PolledFolder folder
        && rule.isHistory(starts.of(folder, mailbox(folder)), folder.getUID(message), arrivedAt);
  }

  private FolderMemory memoryOf(PolledFolder folder) throws MessagingException {
    return memories.computeIfAbsent(
        mailbox(folder) + "\n" + folder.getFullName(), none -> new FolderMemory());
  }

  /** INTERNALDATE (RFC 9051 section 2.3.3). */
  static Instant arrival(Message message, Instant otherwise) throws MessagingException {
    Date received = message.getReceivedDate();
    return received == null ? otherwise : received.toInstant();
  }

  /** Host and all: two stores may number their messages alike. */
  static String mailbox(@Nullable Folder folder) throws MessagingException {
    URLName url =
        folder == null || folder.getStore() == null ? null : folder.getStore().getURLName();
    return url == null ? "" : url.getUsername() + "@" + url.getHost();
  }
}
