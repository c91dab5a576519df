package uk.gov.ppo.docket.questions;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/** How fast requests are split; {@link SplitBenchmarkMeasure} runs it. */
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
public class SplitBenchmark {
  /** Not private: JMH's generated classes read it. */
  @State(Scope.Benchmark)
  public static class Letter {
    String text = "";

    /** Reads no file: the letter is made here, some 2 KB of it. */
    @Setup
    public void write() {
      text = BenchmarkText.letter();
    }
  }

  /** One kind of text at one length. */
  @State(Scope.Benchmark)
  public static class LongText {
    @Param({
      "lists",
      "prose",
      "one line",
      "bullets",
      "digits",
      "question marks",
      "brackets",
      "spaces"
    })
    public String kind = "";

    @Param({"10000", "100000", "1000000"})
    public int chars;

    String text = "";

    /** Repeats the kind's piece up to the length. */
    @Setup
    public void write() {
      text = BenchmarkText.of(kind, chars);
    }
  }

  /** Requests of 2 KB on two threads. */
  @Benchmark
  @BenchmarkMode(Mode.Throughput)
  @OutputTimeUnit(TimeUnit.SECONDS)
  @Threads(2)
  public List<FoundQuestion> requests(Letter letter) {
    return new QuestionFinder().find(letter.text);
  }

  /** One long text on one thread. */
  @Benchmark
  @BenchmarkMode(Mode.AverageTime)
  @OutputTimeUnit(TimeUnit.MILLISECONDS)
  @Warmup(iterations = 2, time = 1)
  @Measurement(iterations = 2, time = 1)
  public List<FoundQuestion> longText(LongText made) {
    return new QuestionFinder().find(made.text);
  }
}
