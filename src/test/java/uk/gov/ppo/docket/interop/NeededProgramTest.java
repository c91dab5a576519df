package uk.gov.ppo.docket.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

class NeededProgramTest {
  @Test
  void takesTheFirstPlaceWhereItIsInstalled() {
    NeededProgram shell = NeededProgram.of("sh", "/nowhere/sh", "/bin/sh", "/usr/bin/sh");

    assertThat(shell.orSkip()).isEqualTo(Path.of("/bin/sh"));
  }

  @Test
  void skipsByNameOrFailsWhereItIsAskedFor() {
    Throwable ended = catchThrowable(NeededProgram.of("posthorn", "/nowhere/posthorn")::orSkip);

    boolean strict = "true".equals(System.getenv("DOCKET_REQUIRE_SERVERS"));
    assertThat(ended)
        .isInstanceOf(strict ? AssertionFailedError.class : TestAbortedException.class)
        .hasMessageContaining("posthorn is not installed");
  }
}
