package uk.gov.ppo.docket.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import uk.gov.ppo.docket.interop.Patience;
import uk.gov.ppo.docket.interop.RealMailServers;

/**
 * How fast the built distribution works off a full mailbox: from messages waiting in Dovecot to
 * acknowledgements taken by a mail server that does nothing else. {@code mvn -q -B -Pload verify};
 * {@code -Dload.messages=200} for a short one.
 */
class LoadMeasure {
  private static final int MESSAGES = Integer.getInteger("load.messages", 2000);
  private static final int PRECEDENTS = Integer.getInteger("load.precedents", 300);
  private static final Duration LIMIT = Duration.ofMinutes(20);

  @RegisterExtension
  static final RealMailServers SERVERS = new RealMailServers(Map.of("DOCKET_TEST_USERS", "mail"));

  @TempDir Path folder;

  @Test
  void acknowledgesAFullMailbox() throws Exception {
    try (NullSink sink = new NullSink()) {
      Office office = office(sink);
      fillMailbox();
      writePrecedents(office);
      Path recording = folder.resolve("load.jfr");
      try (DocketProcess docket =
          office.start("load", "-XX:StartFlightRecording=filename=" + recording)) {
        docket.started();
        Instant start = Instant.now();
        Patience.of(LIMIT).until(sink::count, taken -> taken >= MESSAGES);
        long rss = peakRss(docket);
        Patience.of(LIMIT).until(() -> office.books().unsent(), left -> left == 0);
        Patience.of(LIMIT).until(() -> unsuggested(office), left -> left == 0);
        report(office, sink, start, Instant.now(), rss, peakRss(docket));
      }
      System.out.println(FlightRecord.of(recording).inWords());
      assertThat(sink.count()).as("acknowledgements").isEqualTo(MESSAGES);
    }
  }

  private Office office(NullSink sink) throws IOException {
    return Office.at(folder, RealMailServers.OFFICE, SERVERS)
        .with(
            Map.of(
                "DOCKET_OUTGOING_PORT", String.valueOf(sink.port()),
                "DOCKET_OPTS", System.getProperty("load.java", "-Xmx512m")));
  }

  private static void fillMailbox() throws IOException {
    Public senders = new Public(1, MESSAGES);
    try (MailSession session = MailSession.lmtp(SERVERS.lmtpPort())) {
      for (int i = 0; i < MESSAGES; i++) {
        Letter letter = senders.request();
        session.send(letter.reversePath(), List.of(RealMailServers.OFFICE), letter.bytes());
      }
    }
  }

  /** A disclosure log, which Docket takes in as it takes in letters. */
  private static void writePrecedents(Office office) throws IOException {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < PRECEDENTS; i++) {
      lines.add(
          """
          {"id":"load-%1$d","request_id":"R%1$d","authority":"PPO","date":"2024-01-15",\
          "question":"How many complaints did the office record in region %1$d in 2019?",\
          "answer":"The office recorded %1$d complaints in region %1$d.","outcome":"disclosed","sections":[]}\
          """
              .formatted(i));
    }
    Path letters = Files.createDirectories(office.folder().resolve("data/letters"));
    Files.write(letters.resolve("log.jsonl"), lines);
  }

  private static int unsuggested(Office office) {
    return office.books().count("select count(*) from question where suggested_at is null");
  }

  private static void report(
      Office office, NullSink sink, Instant start, Instant suggested, long rss, long rssAtEnd) {
    Map<String, Instant> fetched = office.books().fetchedAt();
    List<Double> sinceStart =
        sink.taken().stream().map(taken -> seconds(start, taken.at())).sorted().toList();
    List<Double> sinceFetch =
        sink.taken().stream()
            .map(taken -> seconds(fetched.get(taken.inReplyTo()), taken.at()))
            .sorted()
            .toList();
    double last = sinceStart.getLast();
    System.out.printf(
        """
        %d messages in %.1f s from "Started Docket" to the last acknowledgement: %.1f messages/s
        from "Started" to accepted: p50 %.1f s, p95 %.1f s; from fetched to accepted: p50 %.2f s, p95 %.2f s
        peak RSS %d MB when all were acknowledged, %d MB when all had suggestions
        %d questions have suggestions (%d offered) %.1f s after the last acknowledgement
        stages, seconds after "Started" (first, last): %s
        """,
        sink.count(),
        last,
        sink.count() / last,
        percentile(sinceStart, 50),
        percentile(sinceStart, 95),
        percentile(sinceFetch, 50),
        percentile(sinceFetch, 95),
        rss,
        rssAtEnd,
        office.books().count("select count(*) from question"),
        office.books().count("select count(*) from suggestion"),
        seconds(start, suggested) - last,
        stages(office, start, sinceStart));
  }

  private static String stages(Office office, Instant start, List<Double> accepted) {
    Map<String, List<Instant>> stages = office.books().stages();
    String before =
        stages.entrySet().stream()
            .map(
                stage ->
                    "%s %.1f–%.1f"
                        .formatted(
                            stage.getKey(),
                            seconds(start, stage.getValue().getFirst()),
                            seconds(start, stage.getValue().getLast())))
            .collect(Collectors.joining(", "));
    return before + ", accepted %.1f–%.1f".formatted(accepted.getFirst(), accepted.getLast());
  }

  private static double seconds(Instant from, Instant to) {
    return Duration.between(from, to).toMillis() / 1000.0;
  }

  private static double percentile(List<Double> sorted, int percent) {
    return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
  }

  /** VmHWM, in megabytes. */
  private static long peakRss(DocketProcess docket) throws IOException {
    return Files.readAllLines(Path.of("/proc", String.valueOf(docket.pid()), "status")).stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
        .findFirst()
        .orElseThrow();
  }
}
