package uk.gov.ppo.docket.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import uk.gov.ppo.docket.casework.Outcome;
import uk.gov.ppo.docket.letters.DisclosureLog;
import uk.gov.ppo.docket.letters.Precedent;
import uk.gov.ppo.docket.precedents.ImportedLetter;
import uk.gov.ppo.docket.precedents.PrecedentArchive;
import uk.gov.ppo.docket.precedents.Precedents;

/** {@code docket precedents import letter.pdf}: adds prior responses to those searched. */
@Command(name = "precedents", description = "Keeps the prior responses that are searched.")
final class PrecedentsCommand {
  PrecedentsCommand() {}

  @Command(name = "import", description = "Adds letters and disclosure logs.")
  static final class Import implements Callable<Integer> {
    private final Console console;

    @Mixin private Answering answering = new Answering();
    @Mixin private DataFolder folder = new DataFolder();

    @ArgGroup(multiplicity = "1")
    private Given given = new Given();

    private static final class Given {
      @Option(
          names = "--jsonl",
          paramLabel = "FILE",
          description =
              "A disclosure log, one JSON object a line with id, request_id, authority, date,"
                  + " request, question, answer, outcome, sections.")
      private @Nullable Path jsonl;

      @Parameters(
          arity = "1..*",
          paramLabel = "FILE",
          description = "Letters (.pdf .docx .doc .odt .txt .html .eml), logs (.csv .jsonl).")
      private List<Path> files = new ArrayList<>();
    }

    Import(Console console) {
      this.console = console;
    }

    @Override
    public Integer call() {
      List<Path> files = given.jsonl == null ? given.files : List.of(given.jsonl);
      try (PrecedentArchive archive = folder.open()) {
        Precedents precedents = archive.precedents();
        return new Inputs(console, answering)
            .files(files, (file, content) -> add(precedents, file, content))
            .exit();
      }
    }

    private void add(Precedents precedents, String file, byte[] content) {
      String name = Path.of(file).getFileName().toString();
      boolean log = given.jsonl != null || DisclosureLog.isOne(name);
      ImportedLetter added =
          log ? addLog(precedents, name, content) : precedents.add(name, content);
      List<String> outcomes = added.outcomes().stream().map(Outcome::code).toList();
      answering.give(
          console,
          JsonLine.of("id", added.id()).with("pairs", added.pairs()).with("outcomes", outcomes),
          () ->
              "%s: %d pairs: %s".formatted(added.id(), added.pairs(), String.join(", ", outcomes)));
    }

    private static ImportedLetter addLog(Precedents precedents, String name, byte[] content) {
      List<Precedent> pairs = DisclosureLog.read(name, content);
      precedents.add(name, pairs);
      return new ImportedLetter(
          name, pairs.size(), pairs.stream().map(Precedent::outcome).toList());
    }
  }

  /** {@code docket precedents reindex}: the search index made anew while the service runs. */
  @Command(
      name = "reindex",
      description = "Makes the search index anew from the database; searches go on meanwhile.")
  static final class Reindex implements Callable<Integer> {
    private static final int FAILED = 1;

    private final Console console;

    @Mixin private Answering answering = new Answering();
    @Mixin private DataFolder folder = new DataFolder();

    Reindex(Console console) {
      this.console = console;
    }

    @Override
    public Integer call() {
      try (PrecedentArchive archive = folder.open()) {
        Optional<Integer> pairs = archive.precedents().rebuildIndex(written -> {});
        if (pairs.isEmpty()) {
          console.complain(
              "Another process is writing the search index: try again when it is done");
          return FAILED;
        }
        answering.give(
            console,
            JsonLine.of("pairs", pairs.get()),
            () -> "%d pairs can be found.".formatted(pairs.get()));
        return 0;
      }
    }
  }
}
