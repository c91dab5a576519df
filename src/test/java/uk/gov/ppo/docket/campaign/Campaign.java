package uk.gov.ppo.docket.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import uk.gov.ppo.docket.interop.Patience;
import uk.gov.ppo.docket.interop.RealMailServers;

/**
 * Kills the service again and again while the public writes, lets it finish in the end, and gives
 * an account of it.
 */
final class Campaign {
  private static final int BURST = 5;

  /** Of each burst, so that a moment late in a message's way is reached as well. */
  private static final int REQUESTS_IN_BURST = 2;

  private static final Duration REACH = Duration.ofMinutes(5);
  private static final Duration SETTLE = Duration.ofMinutes(10);
  private static final int BETWEEN_LETTERS_MS = 200;
  private static final double SHORTEST_WINDOW_S = 2;

  private final RealMailServers servers;
  private final Mailboxes mailboxes;
  private final Office office;
  private final Parameters parameters;
  private final Random random;
  private final Public senders;
  private final Path agent;
  private final List<Life> lives = new ArrayList<>();
  private final List<Letter> delivered = new ArrayList<>();

  Campaign(RealMailServers servers, Office office, Parameters parameters) throws IOException {
    this.servers = servers;
    this.mailboxes = new Mailboxes(servers.imapPort());
    this.office = office;
    this.parameters = parameters;
    this.random = new Random(parameters.seed());
    this.senders = new Public(parameters.seed(), Parameters.REQUESTERS);
    this.agent = AgentJar.in(office.folder());
  }

  /** Runs the campaign to its end. */
  Reckoning run() throws Exception {
    settleUndisturbed("trains the start", "-XX:AOTCacheOutput=" + cache());
    double window = settleUndisturbed("measures a life", fastStart());
    dieAtEach(parameters.moments());
    System.out.printf("Random moments fall into the %.1f s after each start.%n", window);
    for (int i = 0; i < parameters.kills(); i++) {
      dieAtRandom(i, window);
    }
    settleUndisturbed("the end", fastStart());
    return new Reckoning(List.copyOf(lives), office.books(), mailboxes, parameters);
  }

  /**
   * Now and then it runs undisturbed between two kills: a message that stops its reader for the
   * third time is parked on purpose, and an acknowledgement that is cut off twice waits for a
   * person.
   */
  private void dieAtEach(List<KillMoment> moments) throws Exception {
    for (int i = 0; i < moments.size(); i++) {
      KillMoment moment = moments.get(i);
      dieAt(moment);
      boolean lastOfStep =
          i + 1 == moments.size() || !moments.get(i + 1).step().equals(moment.step());
      if (moment.cutsOff() || lastOfStep && (!parameters.isShort() || i % 3 == 2)) {
        settleUndisturbed("after " + moment.step(), fastStart());
      }
    }
  }

  /** What the JVM (25 and later) prepares in the first life halves the start of those after it. */
  private Path cache() {
    return office.folder().resolve("start.aot");
  }

  private String fastStart() {
    return "-XX:AOTCache=" + cache();
  }

  /** A life without a kill, until nothing waits; gives the seconds that took once started. */
  private double settleUndisturbed(String words, String flag) throws Exception {
    List<Letter> letters = burst();
    long start = System.nanoTime();
    try (DocketProcess docket = office.start("undisturbed-" + lives.size(), flag)) {
      docket.started();
      long working = System.nanoTime();
      Patience.of(SETTLE).until(this::waiting, left -> left.equals("nothing"));
      note(Life.UNDISTURBED, words, letters, start);
      return Math.max(SHORTEST_WINDOW_S, secondsSince(working));
    }
  }

  private String waiting() {
    Books books = office.books();
    int queued = servers.queued();
    int inbox = mailboxes.count(mailbox(), "INBOX");
    boolean nothing = queued + inbox + books.unread() + books.unsent() == 0;
    return nothing
        ? "nothing"
        : "%d in Exim's queue, %d in INBOX, %d unread, %d unsent"
            .formatted(queued, inbox, books.unread(), books.unsent());
  }

  private void dieAt(KillMoment moment) throws Exception {
    List<Letter> letters = burst();
    Path report = office.folder().resolve("reached-" + lives.size());
    int nth = 1 + random.nextInt(REQUESTS_IN_BURST);
    String order = KillOrder.at(moment, nth, report).argument();
    long start = System.nanoTime();
    try (DocketProcess docket =
        office.start("named-" + lives.size(), "-javaagent:%s=%s".formatted(agent, order))) {
      int exit = docket.endsWithin(REACH);
      assertThat(exit)
          .as(
              "%s, %s: the service must die there (%s), see %s.%n%s",
              moment.step(), moment.words(), order, office.folder(), tail(docket.said()))
          .isEqualTo(DocketProcess.KILLED);
      assertThat(Files.exists(report)).as("killed by its own agent").isTrue();
    }
    note(moment.step(), moment.words(), letters, start);
  }

  private static String tail(String said) {
    return said.substring(Math.max(0, said.length() - 2000));
  }

  private void dieAtRandom(int i, double window) throws Exception {
    List<Letter> letters = new ArrayList<>(burst());
    long start = System.nanoTime();
    try (DocketProcess docket = office.start("random-" + i, fastStart())) {
      docket.started();
      long end = System.nanoTime() + (long) (random.nextDouble() * window * 1e9);
      while (System.nanoTime() + BETWEEN_LETTERS_MS * 1_000_000L < end) {
        Thread.sleep(BETWEEN_LETTERS_MS);
        letters.add(send(senders.next()));
      }
      Thread.sleep(Math.max(0, (end - System.nanoTime()) / 1_000_000));
      docket.kill();
    }
    note(Life.RANDOM, "", letters, start);
  }

  /** Some letters, sent and lying in the mailbox when this returns. */
  private List<Letter> burst() throws IOException {
    List<Letter> letters = new ArrayList<>();
    for (int i = 0; i < BURST; i++) {
      letters.add(send(i < REQUESTS_IN_BURST ? senders.request() : senders.next()));
    }
    // again, byte for byte, as a mail server that did not hear our answer would
    if (random.nextInt(3) == 0 && !delivered.isEmpty()) {
      letters.add(send(delivered.get(random.nextInt(delivered.size()))));
    }
    letAllArrive();
    return letters;
  }

  private Letter send(Letter letter) throws IOException {
    try (MailSession session = MailSession.smtp(servers.smtpPort())) {
      session.send(letter.reversePath(), List.of(RealMailServers.OFFICE), letter.bytes());
    }
    return letter;
  }

  private void letAllArrive() {
    Patience.of(Duration.ofMinutes(5)).until(servers::queued, left -> left == 0);
  }

  /** What a life leaves behind; its letters may be followed up and copied from now on. */
  private void note(String step, String words, List<Letter> letters, long start)
      throws IOException {
    double seconds = secondsSince(start);
    letAllArrive();
    letters.stream().filter(letter -> !delivered.contains(letter)).forEach(senders::hasArrived);
    delivered.addAll(letters);
    Books left = office.booksAsLeft();
    lives.add(
        new Life(
            step,
            words,
            List.copyOf(letters),
            seconds,
            mailboxes.count(mailbox(), "INBOX"),
            left.unread(),
            left.unsent(),
            left.sending()));
  }

  private String mailbox() {
    return RealMailServers.user(RealMailServers.OFFICE);
  }

  private static double secondsSince(long start) {
    return (System.nanoTime() - start) / 1e9;
  }
}
