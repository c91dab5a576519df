package uk.gov.ppo.docket.cli;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The files that a command was given, those of folders among them, each with a name of its own. */
final class GivenFiles {
  /**
   * One file.
   *
   * @param path where it is
   * @param name its path below the folder that was given, with {@code /}; else its file name
   */
  record GivenFile(Path path, String name) {}

  private GivenFiles() {}

  /** All files, folders walked in the order of their names; hidden files are left out. */
  static List<GivenFile> in(List<Path> paths) throws IOException {
    List<GivenFile> files = new ArrayList<>();
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        files.addAll(below(path));
      } else {
        files.add(new GivenFile(path, path.getFileName().toString()));
      }
    }
    return apart(files);
  }

  private static List<GivenFile> below(Path folder) throws IOException {
    try (Stream<Path> found = Files.walk(folder)) {
      return found
          .filter(Files::isRegularFile)
          .map(file -> new GivenFile(file, name(folder.relativize(file))))
          .filter(file -> !isHidden(file.name()))
          .sorted((a, b) -> a.name().compareTo(b.name()))
          .toList();
    } catch (UncheckedIOException e) {
      throw e.getCause() == null ? new IOException(e) : e.getCause();
    }
  }

  /**
   * {@code .DS_Store}, what lies in {@code .git}, and the {@code ~$} Word leaves while it is open.
   */
  private static boolean isHidden(String name) {
    return Stream.of(name.split("/", -1))
        .anyMatch(part -> part.startsWith(".") || part.startsWith("~$"));
  }

  private static String name(Path below) {
    return below.toString().replace(File.separatorChar, '/');
  }

  /** Files of one name in two folders keep their folder's name. */
  private static List<GivenFile> apart(List<GivenFile> files) {
    Map<String, Integer> often = new HashMap<>();
    files.forEach(file -> often.merge(file.name(), 1, Integer::sum));
    return files.stream()
        .map(
            file ->
                often.getOrDefault(file.name(), 1) == 1
                    ? file
                    : new GivenFile(file.path(), withFolder(file.path())))
        .distinct()
        .toList();
  }

  private static String withFolder(Path file) {
    Path whole = file.toAbsolutePath().normalize();
    Path parent = whole.getParent();
    Path folder = parent == null ? null : parent.getFileName();
    return folder == null ? whole.getFileName().toString() : folder + "/" + whole.getFileName();
  }
}
