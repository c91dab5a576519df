package uk.gov.ppo.docket.campaign;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.gov.ppo.docket.Docket;
import uk.gov.ppo.docket.interop.Patience;

/** One command of the built distribution, or of these classes where nothing was packaged yet. */
final class ImportProcess {
  private static final Path LAUNCHER = Path.of("target/docket/bin/docket").toAbsolutePath();
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final Path output;
  private final Process process;

  private ImportProcess(Path output, Process process) {
    this.output = output;
    this.process = process;
  }

  static ImportProcess start(Path output, String... arguments) throws IOException {
    List<String> command = Stream.concat(program().stream(), Stream.of(arguments)).toList();
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().keySet().removeIf(name -> name.startsWith("DOCKET_"));
    builder.redirectError(output.resolveSibling(output.getFileName() + ".err").toFile());
    return new ImportProcess(output, builder.redirectOutput(output.toFile()).start());
  }

  private static List<String> program() {
    return Files.isExecutable(LAUNCHER)
        ? List.of(LAUNCHER.toString())
        : List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "--add-modules=jdk.incubator.vector",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            Docket.class.getName());
  }

  /** Waits until that many lines were printed, or it ended. */
  void untilPrinted(int lines) {
    Patience.of(PATIENCE).until(this::printed, n -> n >= lines || !process.isAlive());
  }

  private long printed() throws IOException {
    try (Stream<String> lines = Files.lines(output)) {
      return lines.count();
    }
  }

  /** SIGKILL, at once. */
  void kill() throws InterruptedException {
    process.destroyForcibly();
    process.waitFor();
  }

  /** SIGINT, as Ctrl-C sends it. */
  void interrupt() throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
  }

  /** Waits for its orderly end and gives its exit code. */
  int end() throws InterruptedException {
    if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError("still running after " + PATIENCE);
    }
    return process.exitValue();
  }

  /** What it printed, a JSON object a line; a line that a kill cut short is left out. */
  List<JsonNode> lines() throws IOException {
    return Files.readString(output)
        .lines()
        .filter(line -> line.startsWith("{") && line.endsWith("}"))
        .map(JsonMapper.shared()::readTree)
        .toList();
  }

  /** What it said on standard error. */
  String said() throws IOException {
    return Files.readString(output.resolveSibling(output.getFileName() + ".err"));
  }
}
