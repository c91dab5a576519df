package uk.gov.ppo.docket.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which folder of precedents a command works on. */
final class DataFolder {
  @Option(
      names = "--index",
      paramLabel = "DIR",
      description = "The folder of precedents; without it the service's own (DOCKET_DATA, data).")
  private @Nullable Path index;

  Path path() {
    return index == null ? new Settings().data() : index;
  }
}
