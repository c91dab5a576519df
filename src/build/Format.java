import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Runs google-java-format over every Java file below a folder, in the JDK that runs this program.
 *
 * <p>Arguments: the formatter's jar, the folder, then the formatter's own options ({@code
 * --replace}, or {@code --dry-run --set-exit-if-changed}). Ends with the formatter's exit code.
 */
class Format {

  private static final List<String> COMPILER_PARTS =
      List.of("api", "code", "file", "parser", "tree", "util");

  public static void main(String[] args) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    COMPILER_PARTS.forEach(
        part ->
            command.add("--add-exports=jdk.compiler/com.sun.tools.javac." + part + "=ALL-UNNAMED"));
    command.addAll(List.of("-jar", args[0]));
    command.addAll(Arrays.asList(args).subList(2, args.length));
    command.add("@" + sourcesBelow(Path.of(args[1])));
    int exit = new ProcessBuilder(command).inheritIO().start().waitFor();
    if (exit != 0) {
      System.err.println("The files above are not formatted: run `mvn -Pformat validate`.");
    }
    System.exit(exit);
  }

  private static Path sourcesBelow(Path folder) throws Exception {
    Path list = Files.createTempFile("sources", ".txt");
    list.toFile().deleteOnExit();
    try (var files = Files.walk(folder)) {
      Files.write(
          list, files.map(Path::toString).filter(f -> f.endsWith(".java")).sorted().toList());
    }
    return list;
  }
}
