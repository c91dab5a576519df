package uk.gov.ppo.docket.interop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The built distribution run as an operator runs it: a process of its own, settings in its
 * environment, in a folder that holds nothing but its data and its output.
 */
final class BuiltDocket implements AutoCloseable {
  private static final Path LAUNCHER = Path.of("target/docket/bin/docket").toAbsolutePath();
  private static final Pattern PASSWORD = Pattern.compile("with password (\\S+)");

  private final Path folder;
  private final Map<String, String> environment;
  private final Process service;

  private BuiltDocket(Path folder, Map<String, String> environment, Process service) {
    this.folder = folder;
    this.environment = environment;
    this.service = service;
  }

  /**
   * Starts {@code docket serve} and waits until it has shown the administrator's password.
   *
   * @param options what stands after {@code serve}
   */
  static BuiltDocket serve(Path folder, Map<String, String> environment, String... options)
      throws IOException {
    if (!Files.isExecutable(LAUNCHER)) {
      throw new AssertionError(LAUNCHER + " is not there: run mvn package first");
    }
    List<String> arguments = Stream.concat(Stream.of("serve"), Arrays.stream(options)).toList();
    Process service = process(folder, environment, "out", arguments);
    BuiltDocket docket = new BuiltDocket(folder, environment, service);
    try {
      Patience.of(Duration.ofSeconds(90))
          .until(docket::output, said -> !service.isAlive() || PASSWORD.matcher(said).find());
      docket.password();
      return docket;
    } catch (RuntimeException | AssertionError notStarted) {
      docket.close();
      throw notStarted;
    }
  }

  private static Process process(
      Path folder, Map<String, String> environment, String output, List<String> arguments)
      throws IOException {
    List<String> command =
        Stream.concat(Stream.of(LAUNCHER.toString()), arguments.stream()).toList();
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("DOCKET_"));
    builder.environment().putAll(environment);
    return builder
        .redirectOutput(folder.resolve(output).toFile())
        .redirectError(folder.resolve(output + ".err").toFile())
        .start();
  }

  /** Runs one command beside the service and gives the lines of its standard output. */
  List<String> run(String... arguments) throws IOException, InterruptedException {
    Process command = process(folder, environment, "command", Arrays.asList(arguments));
    if (!command.waitFor(1, TimeUnit.MINUTES) || command.exitValue() != 0) {
      command.destroyForcibly();
      throw new AssertionError(
          "docket %s: %s".formatted(String.join(" ", arguments), read("command.err")));
    }
    return Files.readAllLines(folder.resolve("command"));
  }

  boolean isAlive() {
    return service.isAlive();
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + environment.get("DOCKET_PORT"));
  }

  /** The administrator's password, as the first start shows it once. */
  String password() {
    Matcher shown = PASSWORD.matcher(output());
    if (!shown.find()) {
      throw new AssertionError("Docket showed no password:\n" + output() + read("out.err"));
    }
    return shown.group(1);
  }

  /** What the service said so far. */
  String output() {
    return read("out");
  }

  private String read(String file) {
    try {
      return Files.readString(folder.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Stops the service as an operator would, and by force when it does not listen. */
  @Override
  public void close() {
    service.destroy();
    try {
      if (!service.waitFor(30, TimeUnit.SECONDS)) {
        service.destroyForcibly();
      }
    } catch (InterruptedException e) {
      service.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
