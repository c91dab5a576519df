package uk.gov.ppo.docket.text.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The parts of an office document that is a zip file, unpacked within bounds.
 *
 * @param byName the wanted parts by their name in the package
 */
record PackageParts(Map<String, byte[]> byName) {
  /** The XML of a thousand pages is about a third of this. */
  private static final int MAX_KEPT = 32 * 1024 * 1024;

  private static final int MAX_ENTRIES = 10_000;

  /**
   * Unpacks a package, keeping the parts that are wanted.
   *
   * @param maxUnpacked the most bytes it may unpack to
   * @throws TooMuch when it unpacks to more than any honest document does
   */
  static PackageParts of(byte[] content, int maxUnpacked, Predicate<String> wanted)
      throws IOException {
    Map<String, byte[]> parts = new HashMap<>();
    int left = maxUnpacked;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
      int entries = 0;
      for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
        if (++entries > MAX_ENTRIES) {
          throw new TooMuch();
        }
        if (wanted.test(e.getName())) {
          byte[] part = kept(zip);
          left -= part.length;
          if (left < 0) {
            throw new TooMuch();
          }
          parts.putIfAbsent(e.getName(), part);
        } else {
          left -= skipped(zip, left);
        }
      }
    }
    return new PackageParts(parts);
  }

  private static byte[] kept(ZipInputStream zip) throws IOException {
    byte[] part = zip.readNBytes(MAX_KEPT + 1);
    if (part.length > MAX_KEPT) {
      throw new TooMuch();
    }
    return part;
  }

  private static int skipped(ZipInputStream zip, int limit) throws IOException {
    byte[] buffer = new byte[8192];
    int total = 0;
    for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
      total += n;
      if (total > limit || Thread.currentThread().isInterrupted()) {
        throw new TooMuch();
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
