package uk.gov.ppo.docket.mail;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import uk.gov.ppo.docket.interop.RealMailServers;

/** A Dovecot mailbox as a queue, asked as Camel asks. */
class MailQueueIT {
  @RegisterExtension static final RealMailServers SERVERS = new RealMailServers();

  private static final String USER = "mail";
  private static final Instant LONG_AGO = Instant.parse("2024-05-01T10:00:00Z");

  private final Queues.Starts starts = new Queues.Starts();
  private final Queues.Notes notes = new Queues.Notes();
  private Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
  private final InstantSource source = () -> now;
  private final Clock clock = source.withZone(ZoneOffset.UTC);
  private final String folder = "Requests";
  private @Nullable Store store;

  @BeforeEach
  void connect() throws MessagingException {
    store = Session.getInstance(settings().connection(false)).getStore("imap");
    store.connect("127.0.0.1", SERVERS.imapPort(), USER, RealMailServers.PASSWORD);
    recreate(folder);
    recreate("Processed");
  }

  @AfterEach
  void disconnect() throws MessagingException {
    store().close();
  }

  @Test
  void leavesOlderMailWhereItIsAndTakesWhatComesReadOrNot() throws Exception {
    for (int i = 0; i < 250; i++) {
      append("old " + i, LONG_AGO.plusSeconds(i));
    }
    append("while the switch was thrown", now.minus(Duration.ofMinutes(50)));
    MailQueue queue = queue("now");

    assertThat(poll(queue)).containsExactly("while the switch was thrown");

    append("opened by somebody", now, new Flags(Flags.Flag.SEEN));
    assertThat(poll(queue)).containsExactly("opened by somebody");
    assertThat(poll(queue)).isEmpty();
    assertThat(subjects("Processed"))
        .containsExactly("while the switch was thrown", "opened by somebody");
    assertThat(subjects(folder)).hasSize(250);
  }

  @Test
  void takesAMessageThatSomebodyPutBackHoweverOldItIs() throws Exception {
    append("old", LONG_AGO);
    MailQueue queue = queue("now");
    assertThat(poll(queue)).isEmpty();

    append("put into the folder by hand", LONG_AGO);

    assertThat(poll(queue)).containsExactly("put into the folder by hand");
  }

  @Test
  void takesHistoryAndMarksItAsSuch() throws Exception {
    append("old", LONG_AGO);
    append("fresh", now);
    MailQueue queue = queue("history");

    assertThat(fetch(queue)).extracting(FetchedMessage::beforeStart).containsExactly(true, false);
  }

  @Test
  void takesEverythingOrFromADayOnWhenToldTo() throws Exception {
    append("old", LONG_AGO);
    append("of May the second", Instant.parse("2024-05-02T10:00:00Z"));

    assertThat(fetch(queue("2024-05-02"))).singleElement().matches(m -> !m.beforeStart());
    assertThat(fetch(queue("everything"))).hasSize(2).noneMatch(FetchedMessage::beforeStart);
  }

  @Test
  void findsItsPlaceAgainWhenTheFolderWasRebuilt() throws Exception {
    append("old", LONG_AGO);
    append("first", now);
    assertThat(poll(queue("now"))).containsExactly("first");
    now = now.plus(Duration.ofDays(30));

    recreate(folder); // Dovecot gives it another UIDVALIDITY
    append("old", LONG_AGO);
    append("first", now.minus(Duration.ofDays(30)));
    append("second", now);

    assertThat(poll(queue("now"))).containsExactly("first", "second");
    assertThat(subjects(folder)).containsExactly("old");
  }

  @Test
  void handsOverTheBytesAsTheyCameSmallOrLargeAndLeavesThemUnread() throws Exception {
    String odd =
        "Odd header without colon\r\nSubject:  two  blanks \r\n\tfolded\r\n\r\n.\r\nFrom x\r\n";
    String large = "Subject: large\r\n\r\n" + ("x".repeat(70) + "\r\n").repeat(6000);
    appendRaw(odd, now, new Flags());
    appendRaw(large, now, new Flags());

    assertThat(fetch(queue("now")).stream().map(m -> new String(m.raw(), US_ASCII)))
        .containsExactly(odd, large);
    poll(queue("now"));
    try (Folder processed = store().getFolder("Processed")) {
      processed.open(Folder.READ_ONLY);
      assertThat(processed.getUnreadMessageCount()).isEqualTo(2);
    }
  }

  @Test
  void setsAMessageDownThatTheStoreDoesNotHandOverAndGoesOnWithTheOthers() throws Exception {
    Instant arrived = now;
    append("before", now);
    append("broken", arrived);
    append("after", now);
    spoil("broken");
    MailQueue queue = queue("now");

    List<String> taken = new ArrayList<>();
    for (int i = 0; i < 9 && notes.noted.isEmpty(); i++) {
      now = now.plus(Duration.ofSeconds(10));
      taken.addAll(pollOverABreakingConnection(queue));
    }

    assertThat(taken).containsExactlyInAnyOrder("before", "after");
    assertThat(notes.noted)
        .singleElement()
        .matches(message -> message.raw().length == 0)
        .matches(message -> message.arrivedAt().equals(arrived));
    append("later", now);
    assertThat(poll(queue)).containsExactly("later");
  }

  @Test
  void asksForNothingTwiceThatIsSafeAndCannotLeave() throws Exception {
    append("one", now);
    MailQueue queue = queue("now");
    pollTo(queue, "no/such");
    append("two", now);

    assertThat(poll(queue)).containsExactly("two");
    assertThat(subjects("Processed")).containsExactly("two");
  }

  @Test
  void letsAMessageRestThatTheDatabaseDidNotKeep() throws Exception {
    append("one", now);
    MailQueue queue = queue("now");
    assertThat(fetch(queue)).hasSize(1);

    assertThat(poll(queue)).isEmpty();
    now = now.plus(Duration.ofSeconds(10));
    assertThat(poll(queue)).containsExactly("one");
    assertThat(notes.noted).isEmpty();
  }

  @Test
  void takesAHundredAtATimeTheOldestFirst() throws Exception {
    for (int i = 0; i < 130; i++) {
      append("message " + i, now);
    }
    MailQueue queue = queue("now");

    assertThat(poll(queue)).hasSize(100).startsWith("message 0").endsWith("message 99");
    assertThat(poll(queue)).hasSize(30);
    assertThat(subjects("Processed")).hasSize(130);
  }

  private MailQueue queue(String start) {
    return Queues.queue(clock, start, starts, notes);
  }

  /** One poll as Camel makes it; every message that can be had is kept and moved. */
  private List<String> poll(MailQueue queue) throws Exception {
    return pollTo(queue, "Processed");
  }

  private List<String> pollOverABreakingConnection(MailQueue queue) throws Exception {
    if (!store().isConnected()) {
      reconnect();
    }
    try {
      return poll(queue);
    } catch (NewMail.MailboxUnreadable broken) {
      return List.of();
    }
  }

  private List<String> pollTo(MailQueue queue, String destination) throws Exception {
    MailDoor door = new MailDoor(clock, queue);
    List<String> taken = new ArrayList<>();
    Folder opened = store().getFolder(folder);
    opened.open(Folder.READ_WRITE);
    for (Message message : opened.search(new NewMail(queue), opened.getMessages())) {
      Optional<FetchedMessage> fetched = fetch(door, message);
      if (fetched.isPresent()) {
        taken.add(subject(fetched.get().raw()));
        message.setFlag(Flags.Flag.SEEN, true);
        opened.copyMessages(new Message[] {message}, store().getFolder(destination));
        message.setFlag(Flags.Flag.DELETED, true);
      }
    }
    if (opened.isOpen()) {
      opened.close(true);
    }
    return taken;
  }

  private static Optional<FetchedMessage> fetch(MailDoor door, Message message) {
    try {
      return Optional.of(door.fetch(message));
    } catch (MessagingException | IOException refused) {
      return Optional.empty();
    }
  }

  /** One poll after which the database keeps nothing. */
  private List<FetchedMessage> fetch(MailQueue queue) throws Exception {
    MailDoor door = new MailDoor(clock, queue);
    List<FetchedMessage> taken = new ArrayList<>();
    try (Folder opened = store().getFolder(folder)) {
      opened.open(Folder.READ_WRITE);
      for (Message message : opened.search(new NewMail(queue), opened.getMessages())) {
        assertThat(message).isInstanceOf(IMAPMessage.class);
        taken.add(door.fetch(message));
      }
    }
    return taken;
  }

  private void append(String subject, Instant arrived) throws MessagingException {
    append(subject, arrived, new Flags());
  }

  private void append(String subject, Instant arrived, Flags flags) throws MessagingException {
    appendRaw(
        "From: ada@example.org\r\nSubject: %s\r\n\r\nHow many?\r\n".formatted(subject),
        arrived,
        flags);
  }

  private void appendRaw(String raw, Instant arrived, Flags flags) throws MessagingException {
    MimeMessage message =
        new MimeMessage((Session) null, new ByteArrayInputStream(raw.getBytes(US_ASCII))) {
          @Override
          public Date getReceivedDate() {
            return Date.from(arrived);
          }

          @Override
          public void writeTo(java.io.OutputStream target, String[] ignored) throws IOException {
            target.write(raw.getBytes(US_ASCII));
          }

          @Override
          public void writeTo(java.io.OutputStream target) throws IOException {
            target.write(raw.getBytes(US_ASCII));
          }
        };
    Folder target = store().getFolder(folder);
    message.setFlags(flags, true);
    target.appendMessages(new Message[] {message});
  }

  private List<String> subjects(String name) throws MessagingException {
    try (Folder opened = store().getFolder(name)) {
      opened.open(Folder.READ_ONLY);
      List<String> subjects = new ArrayList<>();
      for (Message message : opened.getMessages()) {
        subjects.add(message.getSubject());
      }
      return subjects;
    }
  }

  private static String subject(byte[] raw) {
    String text = new String(raw, US_ASCII);
    int at = text.indexOf("Subject: ") + "Subject: ".length();
    return text.substring(at, text.indexOf("\r\n", at));
  }

  // Dovecot runs as another user than the one who may read this file
  private void spoil(String subject) throws IOException {
    try (Stream<Path> files = Files.walk(SERVERS.maildir(USER, folder))) {
      Path file =
          files
              .filter(Files::isRegularFile)
              .filter(
                  f ->
                      List.of("cur", "new")
                          .contains(String.valueOf(f.getName(f.getNameCount() - 2))))
              .filter(f -> holds(f, "Subject: " + subject))
              .findFirst()
              .orElseThrow();
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
      Files.setAttribute(file, "unix:uid", 0);
    }
  }

  private static boolean holds(Path file, String words) {
    try {
      return Files.readString(file, US_ASCII).contains(words);
    } catch (IOException gone) {
      return false;
    }
  }

  private void recreate(String name) throws MessagingException {
    Folder existing = store().getFolder(name);
    if (existing.exists()) {
      existing.delete(true);
    }
    store().getFolder(name).create(Folder.HOLDS_MESSAGES);
  }

  private void reconnect() throws MessagingException {
    store().connect("127.0.0.1", SERVERS.imapPort(), USER, RealMailServers.PASSWORD);
  }

  private Store store() {
    return java.util.Objects.requireNonNull(store);
  }

  private static MailboxSettings settings() {
    return new MailboxSettings(
        "127.0.0.1",
        SERVERS.imapPort(),
        USER,
        RealMailServers.PASSWORD,
        "",
        "Requests",
        "Processed",
        Security.AUTO);
  }
}
