package uk.gov.ppo.docket.text.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The parts of an office document that is a zip file, unpacked within bounds.
 *
 * @param byName the wanted parts by their name in the package
 */
record PackageParts(Map<String, byte[]> byName) {
  /** A package that unpacks to more than this is a bomb: honest ones hold some megabytes of XML. */
  static final int MAX_UNPACKED = 200 * 1024 * 1024;

  private static final int MAX_ENTRIES = 10_000;

  /**
   * Unpacks a package, keeping the parts that are wanted.
   *
   * @throws TooMuch when it unpacks to more than {@link #MAX_UNPACKED} bytes
   */
  static PackageParts of(byte[] content, Predicate<String> wanted) throws IOException {
    Map<String, byte[]> parts = new HashMap<>();
    int left = MAX_UNPACKED;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
      int entries = 0;
      for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
        if (++entries > MAX_ENTRIES) {
          throw new TooMuch();
        }
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        left -= unpack(zip, wanted.test(e.getName()) ? kept : null, left);
        if (wanted.test(e.getName())) {
          parts.putIfAbsent(e.getName(), kept.toByteArray());
        }
      }
    }
    return new PackageParts(parts);
  }

  private static int unpack(ZipInputStream zip, @Nullable ByteArrayOutputStream kept, int left)
      throws IOException {
    byte[] buffer = new byte[8192];
    int total = 0;
    for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
      total += n;
      if (total > left || Thread.currentThread().isInterrupted()) {
        throw new TooMuch();
      }
      if (kept != null) {
        kept.write(buffer, 0, n);
      }
    }
    return total;
  }

  /** Nothing of a package that is too large is kept. */
  static final class TooMuch extends IOException {
    private static final long serialVersionUID = 1L;

    TooMuch() {
      super("unpacks to more than any honest document");
    }
  }
}
