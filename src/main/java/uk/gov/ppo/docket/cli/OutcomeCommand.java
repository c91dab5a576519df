package uk.gov.ppo.docket.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;
import uk.gov.ppo.docket.outcomes.OutcomeReader;
import uk.gov.ppo.docket.outcomes.StatedOutcome;

/** {@code docket outcome --jsonl answers.jsonl}: the outcome each answer states. */
@Command(name = "outcome", description = "Says what outcome answers state.")
final class OutcomeCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private Answering answering = new Answering();

  @Option(
      names = "--jsonl",
      required = true,
      paramLabel = "FILE",
      description = "Answers, one JSON object a line with id and answer.")
  private Path jsonl = Path.of("");

  OutcomeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    return new Inputs(console, answering).lines(jsonl, this::read).exit();
  }

  private void read(JsonNode line) {
    JsonNode id = Fields.required(line, "id");
    StatedOutcome stated = OutcomeReader.read(Fields.text(line, "answer"));
    answering.give(
        console,
        JsonLine.of("id", id)
            .with("outcome", stated.outcome().code())
            .with("sections", stated.sections()),
        () -> text(id.asString(), stated));
  }

  private static String text(String id, StatedOutcome stated) {
    String sections =
        stated.sections().isEmpty() ? "" : " (" + String.join(", ", stated.sections()) + ")";
    return id + ": " + stated.outcome().code() + sections;
  }
}
