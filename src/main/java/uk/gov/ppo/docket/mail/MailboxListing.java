package uk.gov.ppo.docket.mail;

import jakarta.mail.FetchProfile;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.UIDFolder;
import jakarta.mail.search.ComparisonTerm;
import jakarta.mail.search.ReceivedDateTerm;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.eclipse.angus.mail.imap.IMAPFolder;

/** What a mailbox holds, over a connection of its own and without changing anything in it. */
public final class MailboxListing {
  /** Somebody waits before the screen. */
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  /** SEARCH compares days in the server's own time zone (RFC 9051 section 6.4.4). */
  private static final Duration A_DAY = Duration.ofDays(1);

  private final MailboxSettings settings;
  private final Properties connection;

  /**
   * Prepares a look; nothing is connected yet.
   *
   * @throws IllegalStateException when it would speak in clear to another host without leave
   */
  public MailboxListing(MailboxSettings settings, boolean allowPlain) {
    this.settings = settings;
    this.connection = settings.connection(allowPlain);
    for (String limit : List.of("connectiontimeout", "timeout", "writetimeout")) {
      connection.setProperty("mail.imap." + limit, String.valueOf(PATIENCE.toMillis()));
    }
    connection.remove("mail.imap.folder.class");
  }

  /** Whose mailbox it is, as the ledger names it. */
  public String mailbox() {
    return settings.username() + "@" + settings.host();
  }

  /**
   * The messages that arrived since then in the folders requests are taken from and moved to; a
   * folder that is not there holds none.
   *
   * @param further other folders that are watched
   * @throws IllegalStateException when the store cannot be reached or read
   */
  public List<StoredMessage> since(Instant since, List<String> further) {
    List<String> folders =
        Stream.concat(Stream.of(settings.folder(), settings.processed()), further.stream())
            .distinct()
            .toList();
    try (Store store = Session.getInstance(connection).getStore("imap")) {
      store.connect(settings.host(), settings.port(), settings.username(), settings.secret());
      List<StoredMessage> found = new ArrayList<>();
      for (String name : folders) {
        found.addAll(in(store.getFolder(name), since));
      }
      return found;
    } catch (MessagingException failed) {
      throw new IllegalStateException(
          "The mailbox at %s:%d cannot be read (%s): check docket.mailbox and its password"
              .formatted(settings.host(), settings.port(), failed.getClass().getSimpleName()),
          failed);
    }
  }

  private List<StoredMessage> in(Folder folder, Instant since) throws MessagingException {
    if (!folder.exists()) {
      return List.of();
    }
    folder.open(Folder.READ_ONLY);
    try (folder) {
      Date from = Date.from(since.isBefore(Instant.EPOCH.plus(A_DAY)) ? since : since.minus(A_DAY));
      Message[] messages = folder.search(new ReceivedDateTerm(ComparisonTerm.GE, from));
      folder.fetch(messages, profile());
      List<StoredMessage> found = new ArrayList<>();
      for (Message message : messages) {
        found.add(listed(folder, message));
      }
      return found.stream().filter(message -> !message.arrivedAt().isBefore(since)).toList();
    }
  }

  private static FetchProfile profile() {
    FetchProfile profile = new FetchProfile();
    profile.add(UIDFolder.FetchProfileItem.UID);
    profile.add(IMAPFolder.FetchProfileItem.INTERNALDATE);
    profile.add(FetchProfile.Item.SIZE);
    profile.add("Message-ID");
    return profile;
  }

  private StoredMessage listed(Folder folder, Message message) throws MessagingException {
    String[] ids = message.getHeader("Message-ID");
    return new StoredMessage(
        mailbox(),
        folder.getFullName(),
        ((UIDFolder) folder).getUIDValidity(),
        ((UIDFolder) folder).getUID(message),
        MailQueue.arrival(message, Instant.EPOCH),
        message.getSize(),
        ids == null || ids.length == 0
            ? ""
            : MessageId.parse(ids[0]).map(MessageId::value).orElse(""));
  }
}
