package uk.gov.ppo.docket.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import uk.gov.ppo.docket.precedents.PrecedentArchive;

/** Which folder of precedents a command works on. */
final class DataFolder {
  @Option(
      names = "--index",
      paramLabel = "DIR",
      description = "The folder of precedents; without it the service's own (DOCKET_DATA, data).")
  private @Nullable Path index;

  /** Opens the precedents of this folder, or the service's where none is named. */
  PrecedentArchive open() {
    Settings settings = new Settings();
    if (index != null) {
      return PrecedentArchive.open(index, settings.embeddings());
    }
    return settings.keepsDatabaseElsewhere()
        ? PrecedentArchive.over(settings.database(), settings.data(), settings.embeddings())
        : PrecedentArchive.open(settings.data(), settings.embeddings());
  }
}
