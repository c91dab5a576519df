package uk.gov.ppo.docket.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * The command line. Results go to standard output, errors to standard error, both in UTF-8; with
 * {@code --json} standard output holds one JSON object a line and nothing else.
 *
 * <p>Exit codes: 0 all went well; 1 something could not be done, and standard error says what; 2
 * the command was not understood.
 */
@Command(
    name = "docket",
    description = "Reads requests for information and helps to answer them.",
    footer = {"", "docket serve [--profile demo] starts the service; so does docket alone."})
public final class Commands {
  private static final int FAILED = 1;

  @CommandLine.Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this and stop.")
  private boolean help;

  private Commands() {}

  /** Runs one command on the standard streams and gives its exit code. */
  public static int run(String... args) {
    Quiet.libraries();
    return run(new Console(stream(FileDescriptor.out), stream(FileDescriptor.err)), args);
  }

  static int run(Console console, String... args) {
    return commands(console).execute(args);
  }

  private static CommandLine commands(Console console) {
    return new CommandLine(new Commands())
        .addSubcommand(new ReadCommand(console))
        .addSubcommand(new SplitCommand(console))
        .addSubcommand(
            new CommandLine(new PrecedentsCommand())
                .addSubcommand(new PrecedentsCommand.Import(console))
                .addSubcommand(new PrecedentsCommand.Reindex(console)))
        .addSubcommand(new SuggestCommand(console))
        .addSubcommand(new OutcomeCommand(console))
        .addSubcommand(new DeadlineCommand(console))
        .addSubcommand(new ReconcileCommand(console))
        .addSubcommand(
            new CommandLine(new HistoryCommand()).addSubcommand(new HistoryCommand.Verify(console)))
        .addSubcommand(
            new CommandLine(new RulesCommand.Both())
                .addSubcommand(new RulesCommand.Check(console))
                .addSubcommand(new RulesCommand.Try(console)))
        .setOut(new PrintWriter(console.out(), true))
        .setErr(new PrintWriter(console.err(), true))
        .setExecutionExceptionHandler(
            (trouble, command, parsed) -> {
              console.complain(command.getCommandSpec().qualifiedName() + ": " + words(trouble));
              return FAILED;
            });
  }

  /** What went wrong, in words. */
  static String words(Exception trouble) {
    String message = trouble.getMessage();
    return message == null || message.isBlank() ? trouble.toString() : message;
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
  }
}
