package uk.gov.ppo.docket.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;
import uk.gov.ppo.docket.outcomes.OutcomeSequence;
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
      description =
          "Answers, one JSON object a line with id and answer; those of one request in turn.")
  private Path jsonl = Path.of("");

  private String request = "";
  private OutcomeSequence sequence = new OutcomeSequence();

  OutcomeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    return new Inputs(console, answering).lines(jsonl, this::read).exit();
  }

  private void read(JsonNode line) {
    JsonNode id = Fields.required(line, "id");
    StatedOutcome stated = sequence(line, id.asString()).next(Fields.text(line, "answer"));
    answering.give(
        console,
        JsonLine.of("id", id)
            .with("outcome", stated.outcome().code())
            .with("sections", stated.sections())
            .with("evidence", stated.evidence()),
        () -> text(id.asString(), stated));
  }

  /** "As above." means the answer before, if that was to a question of the same request. */
  private OutcomeSequence sequence(JsonNode line, String id) {
    String named = Fields.text(line, "request_id");
    int end = Math.max(id.lastIndexOf('#'), Math.max(id.lastIndexOf(':'), id.lastIndexOf('/')));
    String of = named.isEmpty() && end > 0 ? id.substring(0, end) : named;
    if (!of.equals(request)) {
      request = of;
      sequence = new OutcomeSequence();
    }
    return sequence;
  }

  private static String text(String id, StatedOutcome stated) {
    String sections =
        stated.sections().isEmpty() ? "" : " (" + String.join(", ", stated.sections()) + ")";
    return id + ": " + stated.outcome().code() + sections;
  }
}
