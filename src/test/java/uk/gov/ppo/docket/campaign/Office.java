package uk.gov.ppo.docket.campaign;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import uk.gov.ppo.docket.interop.RealMailServers;

/**
 * An office that runs the built distribution, kill after kill, on the same data.
 *
 * @param folder everything it leaves on the disk
 * @param environment its settings
 */
record Office(Path folder, Map<String, String> environment) {
  /** Where our messages are copied to; a mailbox of the test's mail server. */
  static final String JOURNAL = "journal@example.org";

  private static final String FAST_START =
      "-XX:+IgnoreUnrecognizedVMOptions -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmx512m";

  /** An office with short pauses, so that a campaign has work in every step at any moment. */
  static Office at(Path folder, String address, RealMailServers servers) throws IOException {
    Map<String, String> environment = new TreeMap<>();
    environment.put("DOCKET_DATA", Files.createDirectories(folder.resolve("data")).toString());
    environment.put("DOCKET_PORT", String.valueOf(RealMailServers.freePort()));
    environment.put("DOCKET_OFFICE_EMAIL", address);
    environment.put("DOCKET_MAILBOX_HOST", "127.0.0.1");
    environment.put("DOCKET_MAILBOX_PORT", String.valueOf(servers.imapPort()));
    environment.put("DOCKET_MAILBOX_USERNAME", RealMailServers.user(address));
    environment.put("DOCKET_MAILBOX_PASSWORD", RealMailServers.PASSWORD);
    environment.put("DOCKET_MAILBOX_EVERY", "100");
    environment.put("DOCKET_MAILBOX_START", "everything");
    environment.put("DOCKET_INTAKE_EVERY", "100");
    environment.put("DOCKET_OUTGOING_HOST", "127.0.0.1");
    environment.put("DOCKET_OUTGOING_PORT", String.valueOf(servers.smtpPort()));
    environment.put("DOCKET_OUTGOING_EVERY", "100");
    environment.put("DOCKET_OUTGOING_UNKNOWNWAIT", "5s");
    environment.put("DOCKET_OUTGOING_UNKNOWN_WAIT", "5s");
    environment.put("DOCKET_ACKNOWLEDGEMENTS_PER_HOUR", "100000");
    environment.put("DOCKET_ACKNOWLEDGEMENTS_PERHOUR", "100000");
    environment.put("DOCKET_OPTS", FAST_START);
    return new Office(folder, environment);
  }

  /** The same office, its messages copied to a journal mailbox that it can read. */
  Office withJournal(RealMailServers servers) {
    return with(
        Map.of(
            "DOCKET_JOURNAL_ADDRESS",
            JOURNAL,
            "DOCKET_JOURNAL_HOST",
            "127.0.0.1",
            "DOCKET_JOURNAL_PORT",
            String.valueOf(servers.imapPort()),
            "DOCKET_JOURNAL_USERNAME",
            RealMailServers.user(JOURNAL),
            "DOCKET_JOURNAL_PASSWORD",
            RealMailServers.PASSWORD,
            "DOCKET_JOURNAL_EVERY",
            "500"));
  }

  Office with(Map<String, String> more) {
    Map<String, String> all = new TreeMap<>(environment);
    all.putAll(more);
    return new Office(folder, all);
  }

  /** Starts the service, with further flags for Java. */
  DocketProcess start(String name, String... flags) throws IOException {
    List<String> options = new ArrayList<>(List.of(flags));
    options.addFirst(environment.get("DOCKET_OPTS"));
    Map<String, String> settings = new TreeMap<>(environment);
    settings.put("DOCKET_OPTS", String.join(" ", options));
    return DocketProcess.start(folder.resolve(name + ".out"), settings);
  }

  /** What its database says now. The service may run meanwhile. */
  Books books() {
    return new Books(folder.resolve("data/docket.db"));
  }

  /** A copy of the database as a kill left it: reading the original would already repair it. */
  Books booksAsLeft() throws IOException {
    Path copy = Files.createDirectories(folder.resolve("copy"));
    for (String file : List.of("docket.db", "docket.db-wal")) {
      Files.deleteIfExists(copy.resolve(file));
      if (Files.exists(folder.resolve("data").resolve(file))) {
        Files.copy(folder.resolve("data").resolve(file), copy.resolve(file));
      }
    }
    Files.deleteIfExists(copy.resolve("docket.db-shm"));
    return new Books(copy.resolve("docket.db"));
  }
}
