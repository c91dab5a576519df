package uk.gov.ppo.docket.cli;

import java.io.IOException;
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
import uk.gov.ppo.docket.cli.GivenFiles.GivenFile;
import uk.gov.ppo.docket.letters.DisclosureLog;
import uk.gov.ppo.docket.letters.Precedent;
import uk.gov.ppo.docket.precedents.ImportedFile;
import uk.gov.ppo.docket.precedents.ImportedLetter;
import uk.gov.ppo.docket.precedents.PrecedentArchive;
import uk.gov.ppo.docket.precedents.Precedents;

/** {@code docket precedents import letter.pdf}: adds prior responses to those searched. */
@Command(name = "precedents", description = "Keeps the prior responses that are searched.")
final class PrecedentsCommand {
  PrecedentsCommand() {}

  @Command(
      name = "import",
      description = "Adds letters and disclosure logs. What is unchanged is passed over.")
  static final class Import implements Callable<Integer> {
    /** Letters after which the index follows; it costs as much for one as for hundreds. */
    private static final int BATCH = 500;

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
          description =
              "Letters (.pdf .docx .doc .odt .rtf .txt .html .eml .msg), logs (.csv .jsonl), or"
                  + " folders of them.")
      private List<Path> files = new ArrayList<>();
    }

    Import(Console console) {
      this.console = console;
    }

    @Override
    public Integer call() throws IOException {
      if (given.jsonl != null) {
        return importLog(given.jsonl);
      }
      List<GivenFile> files = GivenFiles.in(given.files);
      ImportProgress progress = new ImportProgress(console, files.size());
      try (StopSign stop = new StopSign();
          PrecedentArchive archive = folder.open()) {
        boolean allRead = takeAll(files, archive, progress, stop);
        archive.precedents().refresh();
        progress.end();
        return allRead ? 0 : 1;
      }
    }

    private boolean takeAll(
        List<GivenFile> files, PrecedentArchive archive, ImportProgress progress, StopSign stop) {
      boolean allRead = true;
      int waiting = 0;
      for (GivenFile file : files) {
        if (stop.isUp()) {
          return false;
        }
        ImportedFile taken = archive.imports().take(file.name(), file.path());
        allRead &= tell(file, taken, progress);
        waiting += taken instanceof ImportedFile.Read ? 1 : 0;
        if (waiting == BATCH) {
          archive.precedents().refresh();
          waiting = 0;
        }
        progress.done();
      }
      return allRead;
    }

    private boolean tell(GivenFile file, ImportedFile taken, ImportProgress progress) {
      switch (taken) {
        case ImportedFile.Read read -> give(read.letter(), false);
        case ImportedFile.Unchanged unchanged -> {
          progress.unchanged();
          give(unchanged.letter(), true);
        }
        case ImportedFile.Skipped skipped -> {
          String complaint = file.path() + ": " + skipped.reason();
          progress.skipped(complaint);
          JsonLine line =
              JsonLine.of("file", file.path().toString()).with("error", skipped.reason());
          answering.refuse(console, line, complaint);
          return false;
        }
      }
      return true;
    }

    private void give(ImportedLetter letter, boolean unchanged) {
      List<String> outcomes = letter.outcomes().stream().map(Outcome::code).toList();
      JsonLine line =
          JsonLine.of("id", letter.id()).with("pairs", letter.pairs()).with("outcomes", outcomes);
      answering.give(
          console,
          unchanged ? line.with("unchanged", true) : line,
          () ->
              "%s: %d pairs: %s%s"
                  .formatted(
                      letter.id(),
                      letter.pairs(),
                      String.join(", ", outcomes),
                      unchanged ? " (unchanged)" : ""));
    }

    /** A log that need not be called one. */
    private int importLog(Path file) {
      try (PrecedentArchive archive = folder.open()) {
        return new Inputs(console, answering)
            .files(List.of(file), (name, content) -> addLog(archive.precedents(), file, content))
            .exit();
      }
    }

    private void addLog(Precedents precedents, Path file, byte[] content) {
      String name = file.getFileName().toString();
      List<Precedent> pairs = DisclosureLog.read(name, content);
      precedents.add(name, pairs);
      give(
          new ImportedLetter(name, pairs.size(), pairs.stream().map(Precedent::outcome).toList()),
          false);
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
