package uk.gov.ppo.docket.mail;

import jakarta.mail.FetchProfile;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.FolderClosedException;
import jakarta.mail.FolderNotFoundException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Store;
import jakarta.mail.UIDFolder;
import jakarta.mail.search.SearchTerm;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.stream.Stream;
import org.eclipse.angus.mail.iap.Response;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.eclipse.angus.mail.imap.IMAPStore;
import org.eclipse.angus.mail.imap.Utility;
import org.eclipse.angus.mail.imap.protocol.BODY;
import org.eclipse.angus.mail.imap.protocol.FetchResponse;
import org.eclipse.angus.mail.imap.protocol.ListInfo;
import org.eclipse.angus.mail.imap.protocol.MessageSet;
import org.jspecify.annotations.Nullable;

/**
 * A folder that is asked and told in batches. Camel asks for each message, copies it and flags it
 * one by one, eight questions and answers a message; here a batch is fetched in three, and moved in
 * one when it is safe.
 *
 * <p>Public because Angus Mail makes it: it is named in the property {@code
 * mail.imap.folder.class}.
 */
public final class PolledFolder extends IMAPFolder {
  /** Folders known to be there, so that each message moved does not ask for its destination. */
  private static final Map<Store, Set<String>> THERE =
      Collections.synchronizedMap(new WeakHashMap<>());

  private FolderMemory memory = new FolderMemory();
  private @Nullable Set<Message> chosen;

  /** Asks for the messages that are wanted in one poll. */
  interface Choice {
    Set<Message> of(PolledFolder folder) throws MessagingException;
  }

  /** As Angus Mail makes a folder by its name. */
  public PolledFolder(String fullName, char separator, IMAPStore store, Boolean isNamespace) {
    super(fullName, separator, store, isNamespace);
  }

  /** As Angus Mail makes a folder from a listing. */
  public PolledFolder(ListInfo listed, IMAPStore store) {
    super(listed, store);
  }

  @Override
  protected IMAPMessage newIMAPMessage(int number) {
    return new PolledMessage(this, number);
  }

  /** Begins a poll. */
  @Override
  public synchronized Message[] search(SearchTerm term, Message[] among) throws MessagingException {
    chosen = null;
    return super.search(term, among);
  }

  FolderMemory memory() {
    return memory;
  }

  /** What was remembered of this folder over another connection. */
  void remember(FolderMemory earlier) {
    memory = earlier;
  }

  /** The messages wanted, chosen once a poll. */
  Set<Message> chosen(Choice choice) throws MessagingException {
    Set<Message> wanted = chosen;
    if (wanted == null) {
      wanted = choice.of(this);
      chosen = wanted;
    }
    return wanted;
  }

  /** What Camel and we want to know of these messages, in one question. */
  void describe(List<Message> messages) throws MessagingException {
    FetchProfile profile = new FetchProfile();
    profile.add(UIDFolder.FetchProfileItem.UID);
    profile.add(IMAPFolder.FetchProfileItem.INTERNALDATE);
    profile.add(FetchProfile.Item.SIZE);
    profile.add(FetchProfile.Item.FLAGS);
    profile.add("Message-ID"); // Camel wants it as a name for the message
    fetch(messages.toArray(Message[]::new), profile);
    requireOpen();
  }

  // Angus Mail keeps quiet about a store that says goodbye in the middle of an answer
  private void requireOpen() throws FolderClosedException {
    if (!isOpen()) {
      throw new FolderClosedException(this, "The mail server ended the connection");
    }
  }

  /** INTERNALDATE alone, for which no store opens the message. */
  void date(Message message) throws MessagingException {
    FetchProfile profile = new FetchProfile();
    profile.add(IMAPFolder.FetchProfileItem.INTERNALDATE);
    fetch(new Message[] {message}, profile);
  }

  /**
   * The bytes of these messages, in one question. What the store does not hand over is asked for
   * again by itself, and tells its trouble then.
   */
  void bring(List<Message> messages) throws MessagingException {
    MessageSet[] numbers = Utility.toMessageSet(messages.toArray(Message[]::new), null);
    if (numbers == null) {
      return;
    }
    doCommand(
        protocol -> {
          Response[] answers = protocol.fetch(numbers, "BODY.PEEK[]");
          Stream.of(answers)
              .filter(FetchResponse.class::isInstance)
              .forEach(answer -> brought((FetchResponse) answer));
          protocol.notifyResponseHandlers(answers);
          return null;
        });
    requireOpen();
  }

  private void brought(FetchResponse answer) {
    BODY body = answer.getItem(BODY.class);
    if (body != null
        && body.getByteArray() != null
        && getMessageBySeqNumber(answer.getNumber()) instanceof PolledMessage message) {
      message.brought(body.getByteArray().getNewBytes());
    }
  }

  /** Notes that these messages leave; {@link #putAway} moves them, all at once. */
  @Override
  public synchronized void copyMessages(Message[] messages, Folder destination)
      throws MessagingException {
    for (Message message : messages) {
      memory.leaves(getUID(message), destination.getFullName());
    }
  }

  /**
   * Moves what is safe to where it was to go, as far as the store lets it.
   *
   * @throws MessagingException when the store refuses; the messages stay noted for the next time
   */
  void putAway() throws MessagingException {
    Optional<MessagingException> trouble = Optional.empty();
    for (Map.Entry<String, Set<Long>> leaving : memory.leaving().entrySet()) {
      try {
        putAway(leaving.getKey(), leaving.getValue());
      } catch (MessagingException refused) {
        trouble = Optional.of(refused);
      }
    }
    if (trouble.isPresent()) {
      throw trouble.get();
    }
  }

  private void putAway(String destination, Set<Long> uids) throws MessagingException {
    Message[] here = getMessagesByUID(numbers(uids));
    Message[] still = Stream.of(here).filter(Objects::nonNull).toArray(Message[]::new);
    if (still.length > 0) {
      move(still, getStore().getFolder(destination));
    }
    memory.left(destination);
  }

  private static long[] numbers(Set<Long> uids) {
    return uids.stream().mapToLong(Long::longValue).sorted().toArray();
  }

  private void move(Message[] messages, Folder destination) throws MessagingException {
    try {
      moveAtOnce(messages, destination);
    } catch (FolderNotFoundException gone) {
      forget();
      destination.create(HOLDS_MESSAGES);
      moveAtOnce(messages, destination);
    }
  }

  // RFC 6851 where the server knows it: then no crash leaves a message in both folders
  private void moveAtOnce(Message[] messages, Folder destination) throws MessagingException {
    if (((IMAPStore) getStore()).hasCapability("MOVE")) {
      moveMessages(messages, destination);
    } else {
      super.copyMessages(messages, destination);
      setFlags(messages, new Flags(Flags.Flag.DELETED), true);
    }
  }

  @Override
  public synchronized boolean exists() throws MessagingException {
    Set<String> there = THERE.computeIfAbsent(getStore(), none -> new HashSet<>());
    if (there.contains(getFullName())) {
      return true;
    }
    boolean found = super.exists();
    if (found) {
      there.add(getFullName());
    }
    return found;
  }

  private void forget() {
    THERE.remove(getStore());
  }

  @Override
  public synchronized void close(boolean expunge) throws MessagingException {
    if (isOpen()) {
      putAwayQuietly();
    }
    super.close(expunge);
  }

  // Camel listens to no trouble at this point: it is told with the next poll
  private void putAwayQuietly() {
    try {
      putAway();
      memory.stuck(null);
    } catch (MessagingException refused) {
      memory.stuck(refused);
    }
  }
}
