package uk.gov.ppo.docket.precedents;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.util.DigestUtils;
import uk.gov.ppo.docket.letters.DisclosureLog;
import uk.gov.ppo.docket.letters.LetterFile;
import uk.gov.ppo.docket.letters.LetterUnreadable;
import uk.gov.ppo.docket.letters.Precedent;
import uk.gov.ppo.docket.text.Documents;

/**
 * Precedents kept in a database, which is the truth, and found by a Lucene index beside it. The
 * index is written after the commit; rows not yet in it carry a mark, and {@link #refresh} catches
 * up.
 */
final class JdbcPrecedents implements Precedents, AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(JdbcPrecedents.class);

  /** Raise it when letters are read differently, so that the same file is read again. */
  static final String READING = "2:";

  private static final int BATCH = 1000; // rows written to the index in one go

  private final TransactionOperations transactions;
  private final PrecedentRows rows;
  private final Path folder;
  private final Documents documents;
  private final Confidence confidence = Confidence.fitted();
  private @Nullable PrecedentIndex index;

  /**
   * @param folder where the index is; made when missing
   * @param documents what reads the letters
   */
  JdbcPrecedents(
      JdbcClient jdbc,
      TransactionOperations transactions,
      Path folder,
      Documents documents,
      Clock clock) {
    this.transactions = transactions;
    this.rows = new PrecedentRows(jdbc, clock);
    this.folder = folder;
    this.documents = documents;
  }

  @Override
  public ImportedLetter add(String name, byte[] document) {
    String digest = digest(document);
    List<Precedent> known =
        rows.readFrom(name, digest).stream().map(StoredPrecedent::precedent).toList();
    if (!known.isEmpty()) {
      return imported(name, known);
    }
    ImportedLetter letter = keep(name, document, kept -> {});
    refreshUnlessInside();
    return letter;
  }

  /**
   * Adds or replaces one letter or log, which can be found after the next {@link #refresh}.
   *
   * @param beside is done in the same transaction
   * @throws LetterUnreadable when there is no text or no pair in it; nothing is changed then
   */
  ImportedLetter keep(String name, byte[] document, Consumer<ImportedLetter> beside) {
    List<Precedent> pairs = read(name, document);
    ImportedLetter letter = imported(name, pairs);
    transactions.executeWithoutResult(
        status -> {
          rows.replace(name, digest(document), pairs);
          beside.accept(letter);
        });
    return letter;
  }

  /** Only tells whether a file changed. */
  static String digest(byte[] document) {
    return READING + DigestUtils.md5DigestAsHex(document);
  }

  private List<Precedent> read(String name, byte[] document) {
    if (DisclosureLog.isOne(name)) {
      return DisclosureLog.read(name, document);
    }
    return LetterFile.read(documents, document, name).precedents(name);
  }

  /** A log is known by its file, a letter by its reference. */
  private static ImportedLetter imported(String name, List<Precedent> pairs) {
    return new ImportedLetter(
        DisclosureLog.isOne(name) ? name : pairs.getFirst().requestId(),
        pairs.size(),
        pairs.stream().map(Precedent::outcome).toList());
  }

  @Override
  public void add(String source, List<Precedent> pairs) {
    transactions.executeWithoutResult(status -> rows.replace(source, "", pairs));
    refreshUnlessInside();
  }

  /** Inside a caller's transaction nothing is committed yet: the next sweep indexes it. */
  private void refreshUnlessInside() {
    if (!TransactionSynchronizationManager.isActualTransactionActive()) {
      refresh();
    }
  }

  @Override
  public List<Hit> search(PrecedentQuery query) {
    List<Hit> hits = new ArrayList<>();
    double above = 1;
    for (PrecedentSearch.Candidate candidate : candidates(query)) {
      above =
          Math.min(above, confidence.of(candidate.likeness(), query)); // never surer of a lower hit
      hits.add(new Hit(candidate.precedent(), candidate.score(), above));
    }
    return hits;
  }

  /** What the search finds, before it is given a confidence. */
  List<PrecedentSearch.Candidate> candidates(PrecedentQuery query) {
    if (query.limit() < 1) {
      return List.of();
    }
    try {
      return find(query);
    } catch (UncheckedIOException e) {
      log.warn("The search index cannot be read and is opened anew", e);
      close();
      refresh();
      return find(query);
    }
  }

  private List<PrecedentSearch.Candidate> find(PrecedentQuery query) {
    return index()
        .map(i -> i.ask(searcher -> new PrecedentSearch(searcher).best(query, rows::withIds)))
        .orElse(List.of());
  }

  @Override
  public Optional<Instant> lastChange() {
    return rows.lastChange();
  }

  @Override
  public synchronized void refresh() {
    try {
      index().ifPresent(this::catchUp);
    } catch (UncheckedIOException e) {
      log.warn("The search index cannot be written; it is opened anew at the next sweep", e);
      close();
    }
  }

  private void catchUp(PrecedentIndex index) {
    List<StoredPrecedent> waiting = rows.unindexed(BATCH);
    while (!waiting.isEmpty() && index.write(waiting, List.of())) {
      rows.markIndexed(waiting.stream().map(StoredPrecedent::id).toList());
      waiting = rows.unindexed(BATCH);
    }
    if (!waiting.isEmpty()) {
      log.info("Another process is writing the search index; the next sweep catches up");
    } else if (index.count() != rows.count()) {
      reconcile(index);
    }
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
      written = index.write(rows.withIds(some), List.of());
    }
  }

  /** The index; empty while another process is making it anew. */
  private synchronized Optional<PrecedentIndex> index() {
    if (index == null) {
      try {
        index = PrecedentIndex.open(folder);
      } catch (PrecedentIndex.IndexInUse e) {
        log.info(e.getMessage());
      }
    }
    return Optional.ofNullable(index);
  }

  @Override
  public synchronized void close() {
    if (index != null) {
      index.close();
      index = null;
    }
  }
}
