package uk.gov.ppo.docket.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Tells on standard error how far an import has come; a short one stays silent. */
final class ImportProgress {
  private static final long SECOND = 1_000_000_000L;

  private static final long EVERY = 2 * SECOND; // often enough to see that it lives
  private static final int FEW = 20; // files whose lines fit on a screen; they need no summary

  private final Console console;
  private final int all;
  private final long start = System.nanoTime();
  private final List<String> skipped = new ArrayList<>();
  private long told = start;
  private int done;
  private int unchanged;

  ImportProgress(Console console, int all) {
    this.console = console;
    this.all = all;
  }

  void unchanged() {
    unchanged++;
  }

  void skipped(String complaint) {
    skipped.add(complaint);
  }

  /** One more is done, whatever became of it. */
  void done() {
    done++;
    long now = System.nanoTime();
    if (now - told >= EVERY) {
      told = now;
      console.complain("%,d of %,d, %s a second".formatted(done, all, rate(now)));
    }
  }

  private String rate(long now) {
    return String.format(Locale.ROOT, "%.0f", done * (double) SECOND / Math.max(1, now - start));
  }

  /** What was done; after many files, which of them could not be read is told once more. */
  void end() {
    if (all > FEW) {
      console.complain(
          "%,d of %,d files: %,d read, %,d unchanged, %,d not readable."
              .formatted(done, all, done - unchanged - skipped.size(), unchanged, skipped.size()));
      skipped.forEach(console::complain);
    }
    if (done < all) {
      console.complain("Stopped. Run the same command again to go on.");
    }
  }
}
