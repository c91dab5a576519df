package uk.gov.ppo.docket.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The demo's own data folder. It is emptied at each start, and a folder that the demo did not make
 * never is: the demo leaves a mark in its own.
 */
record DemoFolder(Path path) {
  static final String MARK = "emptied-at-each-start-of-the-demo.txt";

  /**
   * Leaves an empty folder with the mark in it.
   *
   * @throws IllegalStateException when the folder holds something and the mark is not there
   */
  void empty() {
    try {
      if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
        refuseUnlessMine();
        Files.walkFileTree(path, new Deletion());
      }
      Files.createDirectories(path);
      Files.writeString(path.resolve(MARK), "Docket's demo empties this folder when it starts.\n");
    } catch (IOException e) {
      throw new UncheckedIOException("The demo's folder %s cannot be emptied".formatted(path), e);
    }
  }

  private void refuseUnlessMine() throws IOException {
    if (!Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS) || (!isMarked() && !isBare())) {
      throw new IllegalStateException(
          "The demo empties its data folder, and %s was not made by it: name another in DOCKET_DATA, or unset that"
              .formatted(path.toAbsolutePath()));
    }
  }

  private boolean isMarked() {
    return Files.isRegularFile(path.resolve(MARK), LinkOption.NOFOLLOW_LINKS);
  }

  private boolean isBare() throws IOException {
    try (Stream<Path> content = Files.list(path)) {
      return content.findAny().isEmpty();
    }
  }

  /** Links are deleted, never followed. */
  private static final class Deletion extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Files.delete(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException trouble)
        throws IOException {
      Files.delete(folder);
      return FileVisitResult.CONTINUE;
    }
  }
}
