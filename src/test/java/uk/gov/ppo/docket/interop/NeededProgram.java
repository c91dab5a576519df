package uk.gov.ppo.docket.interop;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/**
 * A program of the machine that some tests cannot do without. Where it is missing the test is
 * skipped and says so by name; with {@code DOCKET_REQUIRE_SERVERS=true}, as on the build machine,
 * it fails instead.
 *
 * @param name what to call it, as Debian's package is called
 * @param places where it may be installed, the first that exists is used
 */
public record NeededProgram(String name, List<Path> places) {
  static final String STRICT = "DOCKET_REQUIRE_SERVERS";

  public static NeededProgram of(String name, String... places) {
    return new NeededProgram(name, List.of(places).stream().map(Path::of).toList());
  }

  /** The installed program; ends the running test where there is none. */
  public Path orSkip() {
    return places.stream().filter(Files::isExecutable).findFirst().orElseGet(this::giveUp);
  }

  private Path giveUp() {
    String missing = name + " is not installed (looked for " + places + ")";
    if (Boolean.parseBoolean(System.getenv(STRICT))) {
      return Assertions.fail(missing + ", and " + STRICT + " asks for it");
    }
    return Assumptions.abort(missing);
  }
}
