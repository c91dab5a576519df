package uk.gov.ppo.docket.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;
import uk.gov.ppo.docket.casework.RequestKind;
import uk.gov.ppo.docket.casework.RequestNote;
import uk.gov.ppo.docket.deadline.StatutoryClock;
import uk.gov.ppo.docket.notes.OfficerNotes;
import uk.gov.ppo.docket.questions.Request;

/** {@code docket split request.eml}: the questions in a request. */
@Command(name = "split", description = "Finds the questions in requests.")
final class SplitCommand implements Callable<Integer> {
  private final Console console;
  private final LocalDate today;

  @Mixin private Answering answering = new Answering();

  @ArgGroup(multiplicity = "1")
  private Given given = new Given();

  private static final class Given {
    @Option(
        names = "--jsonl",
        paramLabel = "FILE",
        description = "Requests, one JSON object a line with id and request_text.")
    private @Nullable Path jsonl;

    @Parameters(
        arity = "1..*",
        paramLabel = "FILE",
        description = "Requests (.eml, .txt, .html, .pdf, .docx, .odt, .rtf, .xlsx, .ods, .csv).")
    private List<Path> files = new ArrayList<>();
  }

  SplitCommand(Console console) {
    this(console, Clock.systemUTC());
  }

  SplitCommand(Console console, Clock clock) {
    this.console = console;
    this.today = StatutoryClock.receivedOn(clock.instant());
  }

  @Override
  public Integer call() {
    Inputs inputs = new Inputs(console, answering);
    return (given.jsonl == null
            ? inputs.files(given.files, this::split)
            : inputs.lines(given.jsonl, this::split))
        .exit();
  }

  private void split(String file, byte[] content) {
    give("file", file, file, RequestFile.in(file, content));
  }

  private void split(JsonNode line) {
    JsonNode id = Fields.required(line, "id");
    String text = Fields.requiredText(line, "request_text");
    give("id", id, id.asString(), Request.in(text));
  }

  private void give(String field, Object name, String spoken, Request request) {
    CodePoints places = new CodePoints(request.text());
    List<JsonLine> questions =
        request.questions().stream().map(question -> places.of(question, today)).toList();
    List<JsonLine> notes = notesOn(request).stream().map(places::of).toList();
    JsonLine line =
        JsonLine.of(field, name)
            .with("text", request.text())
            .with("questions", questions)
            .with("notes", notes);
    answering.give(console, line, () -> list(spoken, request));
  }

  /** As on a request for information: what else it may be is the rules' to say. */
  private static List<RequestNote> notesOn(Request request) {
    return OfficerNotes.on(request.text(), request.questions(), RequestKind.FOI, "en");
  }

  private static String list(String name, Request request) {
    return request.questions().stream()
        .map(question -> "%n%3d. %s".formatted(question.number(), question.text()))
        .collect(Collectors.joining("", name + ": " + count(request), "\n"));
  }

  private static String count(Request request) {
    int size = request.questions().size();
    return size == 1 ? "1 question" : size + " questions";
  }
}
