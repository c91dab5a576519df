package uk.gov.ppo.docket.precedents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * What tells cheaply that a file was not touched.
 *
 * @param size in bytes
 * @param modified in milliseconds since 1970
 */
record FileStamp(long size, long modified) {
  static FileStamp of(Path file) throws IOException {
    BasicFileAttributes read = Files.readAttributes(file, BasicFileAttributes.class);
    return new FileStamp(read.size(), read.lastModifiedTime().toMillis());
  }
}
