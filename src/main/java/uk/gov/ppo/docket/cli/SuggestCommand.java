package uk.gov.ppo.docket.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;
import uk.gov.ppo.docket.letters.Precedent;
import uk.gov.ppo.docket.precedents.Band;
import uk.gov.ppo.docket.precedents.Hit;
import uk.gov.ppo.docket.precedents.PrecedentArchive;
import uk.gov.ppo.docket.precedents.PrecedentQuery;
import uk.gov.ppo.docket.precedents.Precedents;
import uk.gov.ppo.docket.precedents.Why;

/** {@code docket suggest --question "..."}: ranked prior answers. */
@Command(name = "suggest", description = "Ranks prior answers to a question.")
final class SuggestCommand implements Callable<Integer> {
  /** One page of hits; an officer is offered fewer, a measurement looks at ten. */
  private static final int HITS = 10;

  private final Console console;

  @Mixin private Answering answering = new Answering();
  @Mixin private DataFolder folder = new DataFolder();

  @Option(names = "--why", description = "Also says what speaks for each hit.")
  private boolean why;

  @ArgGroup(multiplicity = "1")
  private Asked asked = new Asked();

  @Option(
      names = "--request",
      paramLabel = "TEXT",
      defaultValue = "",
      description =
          "The whole request the question stands in; it tells what the question is about.")
  private String request = "";

  private static final class Asked {
    @Option(names = "--question", paramLabel = "TEXT", description = "The question.")
    private @Nullable String question;

    @Option(
        names = "--jsonl",
        paramLabel = "FILE",
        description = "Questions, one JSON object a line with id, question, request, exclude.")
    private @Nullable Path jsonl;
  }

  SuggestCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (PrecedentArchive archive = folder.open()) {
      Precedents precedents = archive.precedents();
      if (asked.jsonl != null) {
        return new Inputs(console, answering)
            .lines(asked.jsonl, line -> suggest(precedents, line))
            .exit();
      }
      String question = String.valueOf(asked.question);
      give(null, precedents.search(new PrecedentQuery(question, request, "", HITS)));
      return 0;
    }
  }

  private void suggest(Precedents precedents, JsonNode line) {
    JsonNode id = Fields.required(line, "id");
    var query =
        new PrecedentQuery(
            Fields.requiredText(line, "question"),
            Fields.text(line, "request"),
            Fields.text(line, "exclude"),
            HITS);
    give(id, precedents.search(query));
  }

  private void give(@Nullable JsonNode id, List<Hit> hits) {
    JsonLine line =
        JsonLine.of("id", id)
            .with("hits", hits.stream().map(this::hit).toList())
            .with("none", Band.nothingFound(hits));
    answering.give(console, line, () -> text(id, hits));
  }

  private JsonLine hit(Hit hit) {
    Precedent precedent = hit.precedent();
    JsonLine line =
        JsonLine.of("precedent", precedent.id())
            .with("score", hit.score())
            .with("confidence", hit.confidence())
            .with("outcome", precedent.outcome().code())
            .with("date", precedent.date())
            .with("authority", precedent.authority());
    return why ? why(line, hit) : line;
  }

  private static JsonLine why(JsonLine line, Hit hit) {
    Why found = hit.why();
    return line.with("band", hit.band().name().toLowerCase(Locale.ROOT))
        .with("subject", found.subject())
        .with("attributes", found.attributes())
        .with("period", found.period().name().toLowerCase(Locale.ROOT))
        .with("asked", found.asked().times())
        .with("features", found.features());
  }

  private static String text(@Nullable JsonNode id, List<Hit> hits) {
    String question = id == null ? "" : id.asString() + ":\n";
    boolean offered = !hits.isEmpty() && hits.getFirst().band().isOffered();
    String verdict = offered ? "" : "Nothing good was found.\n";
    return question
        + verdict
        + hits.stream().map(SuggestCommand::words).collect(Collectors.joining());
  }

  private static String words(Hit hit) {
    Precedent precedent = hit.precedent();
    return "%s: %s, %s, %s%n  Asked: %s%n  Answered: %s%n"
        .formatted(
            hit.band().words(),
            precedent.id(),
            precedent.outcome().code(),
            precedent.date(),
            precedent.question(),
            precedent.answer());
  }
}
