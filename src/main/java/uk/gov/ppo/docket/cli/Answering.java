package uk.gov.ppo.docket.cli;

import java.util.function.Supplier;
import picocli.CommandLine.Option;

/** How a command answers: JSON for programs, or text for people. */
final class Answering {
  @Option(
      names = "--json",
      description = "Answer with one JSON object a line, and nothing else, on standard output.")
  private boolean json;

  /** Gives one answer in the form that was asked for. */
  void give(Console console, Object line, Supplier<String> text) {
    if (json) {
      console.json(line);
    } else {
      console.line(text.get());
    }
  }

  /** Says that one input gave no answer: as an object with {@code error}, and always aloud. */
  void refuse(Console console, Object line, String complaint) {
    if (json) {
      console.json(line);
    }
    console.complain(complaint);
  }
}
