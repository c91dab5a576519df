package uk.gov.ppo.docket.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

/**
 * The shared requests in five folds, no topic in two of them. {@code mvn -q -B -Psplit-report
 * verify}; {@code -Dsplit.requests=FILE} for other requests of the same shape.
 */
class SplitReportMeasure {
  private static final Path FILE =
      Path.of(System.getProperty("split.requests", "../shared/foi/requests.jsonl"));
  private static final int FOLDS = 5;

  @Test
  void reportsByFoldAndByLayout() throws IOException {
    assumeTrue(Files.exists(FILE), "skipped: " + FILE + " is not on this machine");
    List<SharedRequests> requests = SharedRequests.of(FILE);
    List<SplitReport> folds = byTopic(requests);
    print(requests, folds);
    assertThat(folds).allSatisfy(fold -> assertThat(fold.questions()).isPositive());
  }

  private static List<SplitReport> byTopic(List<SharedRequests> requests) {
    List<String> topics =
        new ArrayList<>(new TreeSet<>(requests.stream().map(SharedRequests::topic).toList()));
    List<SplitReport> folds = new ArrayList<>();
    for (int i = 0; i < FOLDS; i++) {
      folds.add(new SplitReport());
    }
    requests.forEach(r -> folds.get(topics.indexOf(r.topic()) % FOLDS).add(r));
    return folds;
  }

  private static void print(List<SharedRequests> requests, List<SplitReport> folds) {
    System.out.println(
        "The finder has rules and no fitted parameters: the folds show how far topics differ, not"
            + " over-fitting. Whoever wrote the rules had read these requests; only requests"
            + " nobody had seen (blind sets) show what the rules are worth.");
    for (int i = 0; i < folds.size(); i++) {
      System.out.println("fold " + (i + 1) + ": " + folds.get(i));
    }
    System.out.println("spread F1@.5 " + spread(folds.stream().mapToDouble(SplitReport::f1AtHalf)));
    System.out.println("spread F1@.8 " + spread(folds.stream().mapToDouble(SplitReport::f1AtMost)));
    SplitReport all = new SplitReport();
    requests.forEach(all::add);
    System.out.println("all:    " + all);
    byLayout(requests)
        .forEach(
            (tag, report) ->
                System.out.printf(
                    Locale.ROOT,
                    "  %-22s n=%-4d F1@.5 %.2f%n",
                    tag,
                    report.questions(),
                    report.f1AtHalf()));
  }

  private static TreeMap<String, SplitReport> byLayout(List<SharedRequests> requests) {
    TreeMap<String, SplitReport> tags = new TreeMap<>();
    for (SharedRequests request : requests) {
      request
          .layout()
          .forEach(tag -> tags.computeIfAbsent(tag, t -> new SplitReport()).add(request));
    }
    return tags;
  }

  private static String spread(DoubleStream values) {
    double[] all = values.toArray();
    double mean = DoubleStream.of(all).average().orElse(0);
    double variance = DoubleStream.of(all).map(v -> (v - mean) * (v - mean)).sum() / all.length;
    return String.format(
        Locale.ROOT,
        "mean %.3f, least %.3f, most %.3f, standard deviation %.3f",
        mean,
        DoubleStream.of(all).min().orElse(0),
        DoubleStream.of(all).max().orElse(0),
        Math.sqrt(variance));
  }
}
