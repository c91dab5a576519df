package uk.gov.ppo.docket.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs {@link SplitBenchmark} and prints what came out. */
class SplitBenchmarkMeasure {
  @Test
  void printsRequestsASecondAndTimeByLength() throws RunnerException {
    Options options =
        new OptionsBuilder()
            .include(SplitBenchmark.class.getName())
            .forks(1)
            .verbosity(VerboseMode.SILENT)
            .build();
    Collection<RunResult> results = new Runner(options).run();
    for (RunResult result : results) {
      System.out.printf(
          Locale.ROOT,
          "%-10s %-15s %8s chars %10.2f %s%n",
          result.getPrimaryResult().getLabel(),
          parameter(result, "kind"),
          parameter(result, "chars"),
          result.getPrimaryResult().getScore(),
          result.getPrimaryResult().getScoreUnit());
    }
    assertThat(results).hasSizeGreaterThan(1);
  }

  private static String parameter(RunResult result, String name) {
    String value = result.getParams().getParam(name);
    return value == null ? "a letter of " + BenchmarkText.letter().length() : value;
  }
}
