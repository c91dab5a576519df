package uk.gov.ppo.docket.campaign;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedStackTrace;
import jdk.jfr.consumer.RecordingFile;

/** Where a service's time went, from the samples in a recording of Java Flight Recorder. */
final class FlightRecord {
  private static final String OURS = "uk.gov.ppo.docket.";
  private static final int LINES = 14;

  private final Map<String, Integer> threads = new LinkedHashMap<>();
  private final Map<String, Integer> methods = new LinkedHashMap<>();
  private int samples;

  private FlightRecord() {}

  static FlightRecord of(Path file) throws IOException {
    FlightRecord record = new FlightRecord();
    try (RecordingFile events = new RecordingFile(file)) {
      while (events.hasMoreEvents()) {
        record.add(events.readEvent());
      }
    }
    return record;
  }

  private void add(RecordedEvent event) {
    RecordedStackTrace trace = event.getStackTrace();
    if (event.getEventType().getName().equals("jdk.ExecutionSample") && trace != null) {
      samples++;
      threads.merge(threadOf(event), 1, Integer::sum);
      methods.merge(ours(trace.getFrames()), 1, Integer::sum);
    }
  }

  private static String threadOf(RecordedEvent event) {
    String name = event.getThread("sampledThread").getJavaName();
    return name == null ? "the JVM's own" : name.replaceAll("\\d+", "n");
  }

  /** The innermost method of Docket: what it called is its cost. */
  private static String ours(List<RecordedFrame> frames) {
    return frames.stream()
        .map(frame -> frame.getMethod().getType().getName() + "." + frame.getMethod().getName())
        .filter(name -> name.startsWith(OURS))
        .map(name -> name.substring(OURS.length()))
        .findFirst()
        .orElse("(libraries alone)");
  }

  /** Shares of the samples in which Java code ran; waiting is not among them. */
  String inWords() {
    return "CPU by thread (%d samples):%n%sCPU by the innermost method of Docket:%n%s"
        .formatted(samples, lines(threads), lines(methods));
  }

  private String lines(Map<String, Integer> counts) {
    StringBuilder lines = new StringBuilder();
    counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(LINES)
        .forEach(
            entry ->
                lines.append(
                    "  %5.1f %%  %s%n"
                        .formatted(100.0 * entry.getValue() / samples, entry.getKey())));
    return lines.toString();
  }
}
