package uk.gov.ppo.docket.precedents;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;
import uk.gov.ppo.docket.precedents.embeddings.Embeddings;

/**
 * Keeps the index as the database says. Rows not yet in it carry a mark; the mark is taken off
 * after the index was written, so that a crash between the two writes a row once more, over itself.
 */
final class IndexUpkeep implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(IndexUpkeep.class);

  private static final int BATCH = 1000; // rows written to the index in one go
  private static final int EMBEDDED = 100; // rows embedded in one go: a second or two

  private final TransactionOperations transactions;
  private final PrecedentRows rows;
  private final VectorRows vectors;
  private final Embeddings embeddings;
  private final Path folder;
  private final PrecedentIndex.Care care;
  private final Object writing = new Object(); // searches never wait for it
  private @Nullable PrecedentIndex index;

  IndexUpkeep(
      TransactionOperations transactions,
      PrecedentRows rows,
      VectorRows vectors,
      Embeddings embeddings,
      Path folder,
      PrecedentIndex.Care care) {
    this.transactions = transactions;
    this.rows = rows;
    this.vectors = vectors;
    this.embeddings = embeddings;
    this.folder = folder;
    this.care = care;
  }

  /** The index; empty while another process is making it anew. */
  synchronized Optional<PrecedentIndex> index() {
    if (index == null) {
      try {
        index = PrecedentIndex.open(folder, care);
      } catch (PrecedentIndex.IndexInUse e) {
        log.info(e.getMessage());
      }
    }
    return Optional.ofNullable(index);
  }

  /** Brings the index up to the database. */
  void refresh() {
    synchronized (writing) {
      try {
        index().ifPresent(this::catchUp);
      } catch (UncheckedIOException e) {
        log.warn("The search index cannot be written; it is opened anew at the next sweep", e);
        close();
      }
    }
  }

  private void catchUp(PrecedentIndex index) {
    if (!writeWaiting(index)) {
      log.info("Another process is writing the search index; the next sweep catches up");
      return;
    }
    if (index.count() != rows.count()) {
      reconcile(index);
    }
    embedTheRest(index);
  }

  private boolean writeWaiting(PrecedentIndex index) {
    int atOnce = embeddings.isOn() ? EMBEDDED : BATCH;
    List<StoredPrecedent> waiting = rows.unindexed(atOnce);
    while (!waiting.isEmpty()) {
      if (!index.write(pairs(waiting), List.of())) {
        return false;
      }
      rows.markIndexed(ids(waiting));
      waiting = rows.unindexed(atOnce);
    }
    return true;
  }

  /** The pairs with their vectors, which are made now where they are missing. */
  private List<IndexedPair> pairs(List<StoredPrecedent> stored) {
    List<VectorRows.Made> made = vectors.make(ids(stored));
    if (!made.isEmpty()) {
      transactions.executeWithoutResult(status -> vectors.keep(made));
    }
    return withVectors(stored);
  }

  private List<IndexedPair> withVectors(List<StoredPrecedent> stored) {
    Map<Long, PairVectors> known = vectors.of(ids(stored));
    return stored.stream()
        .map(
            one ->
                new IndexedPair(
                    one, known.getOrDefault(one.id(), PairVectors.UNKNOWN), embeddings.model()))
        .toList();
  }

  private static List<Long> ids(List<StoredPrecedent> stored) {
    return stored.stream().map(StoredPrecedent::id).toList();
  }

  /** After a replacement, a lost index, or a change by another process. */
  private void reconcile(PrecedentIndex index) {
    Set<Long> kept = rows.ids();
    Set<Long> indexed = index.ids();
    List<Long> missing = kept.stream().filter(id -> !indexed.contains(id)).sorted().toList();
    boolean written =
        index.write(List.of(), indexed.stream().filter(id -> !kept.contains(id)).toList());
    for (int from = 0; written && from < missing.size(); from += BATCH) {
      List<Long> some = missing.subList(from, Math.min(missing.size(), from + BATCH));
      written = index.write(withVectors(rows.withIds(some)), List.of());
    }
    rows.indexChanged();
  }

  /** Pairs that came while embeddings were off; they wait for the index once more. */
  private void embedTheRest(PrecedentIndex index) {
    boolean written = true;
    List<Long> without = vectors.idsWithout(EMBEDDED);
    while (written && !without.isEmpty()) {
      List<Long> some = without;
      List<VectorRows.Made> made = vectors.make(some);
      transactions.executeWithoutResult(
          status -> {
            vectors.keep(made);
            rows.markWaiting(some);
          });
      written = writeWaiting(index);
      without = vectors.idsWithout(EMBEDDED);
    }
  }

  /**
   * Makes the whole index anew from the database, without making a vector anew. Searches find the
   * old one until the new one is whole.
   *
   * @param progress is told how many pairs are written
   * @return how many pairs there are; nothing when another process is writing the index
   */
  Optional<Integer> rebuild(IntConsumer progress) {
    synchronized (writing) {
      Optional<PrecedentIndex> open = index();
      List<Long> written = new ArrayList<>();
      boolean done = open.isPresent() && open.get().replaceAll(() -> next(written, progress));
      if (!done) {
        return Optional.empty();
      }
      rows.markIndexed(written);
      catchUp(open.get()); // what came meanwhile
      return Optional.of(open.get().count());
    }
  }

  private List<IndexedPair> next(List<Long> written, IntConsumer progress) {
    long after = written.isEmpty() ? 0 : written.getLast();
    List<StoredPrecedent> some = rows.after(after, BATCH);
    List<IndexedPair> pairs = pairs(some);
    written.addAll(ids(some));
    progress.accept(written.size());
    return pairs;
  }

  @Override
  public synchronized void close() {
    if (index != null) {
      index.close();
      index = null;
    }
  }
}
