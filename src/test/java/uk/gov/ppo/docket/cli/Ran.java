package uk.gov.ppo.docket.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A command that was run in this process, and what it left. */
record Ran(int exit, String out, String err) {
  private static final JsonMapper JSON = new JsonMapper();

  static Ran docket(String... args) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    int exit = Commands.run(new Console(printing(out), printing(err)), args);
    return new Ran(
        exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** Each line of standard output, which must all be JSON objects. */
  List<JsonNode> lines() {
    return out.lines().map(JSON::readTree).toList();
  }

  /** The one line of standard output. */
  JsonNode line() {
    if (lines().size() != 1) {
      throw new AssertionError("Not one line: " + out + err);
    }
    return lines().getFirst();
  }

  private static PrintStream printing(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }
}
