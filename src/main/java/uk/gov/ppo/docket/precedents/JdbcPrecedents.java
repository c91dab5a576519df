package uk.gov.ppo.docket.precedents;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.apache.lucene.search.IndexSearcher;
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
import uk.gov.ppo.docket.precedents.embeddings.Embeddings;
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

  private final TransactionOperations transactions;
  private final PrecedentRows rows;
  private final Documents documents;
  private final IndexUpkeep upkeep;
  private final PrecedentSearch search;

  /**
   * @param folder where the index is; made when missing
   * @param care how closely the index is looked at when it is opened
   * @param embeddings what texts mean
   * @param documents what reads the letters
   */
  JdbcPrecedents(
      JdbcClient jdbc,
      TransactionOperations transactions,
      Path folder,
      PrecedentIndex.Care care,
      Embeddings embeddings,
      Documents documents,
      Clock clock) {
    this.transactions = transactions;
    this.rows = new PrecedentRows(jdbc, clock);
    this.documents = documents;
    VectorRows vectors = new VectorRows(jdbc, embeddings);
    this.upkeep = new IndexUpkeep(transactions, rows, vectors, embeddings, folder, care);
    this.search = new PrecedentSearch(rows, vectors, embeddings);
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
    return query.limit() < 1
        ? List.of()
        : ask(searcher -> search.hits(query, searcher)).orElse(List.of());
  }

  /** All that the search looks at, with its measures, before it is ranked. */
  PrecedentSearch.Field field(PrecedentQuery query) {
    return ask(searcher -> search.field(query, searcher)).orElseThrow();
  }

  private <T> Optional<T> ask(Function<IndexSearcher, T> question) {
    try {
      return upkeep.index().map(index -> index.ask(question));
    } catch (UncheckedIOException e) {
      log.warn("The search index cannot be read and is opened anew ({})", e.getMessage());
      upkeep.close();
      refresh();
      return upkeep.index().map(index -> index.ask(question));
    }
  }

  @Override
  public List<BandRate> bands() {
    return PrecedentSearch.bands();
  }

  @Override
  public Optional<Instant> lastChange() {
    return rows.lastChange();
  }

  @Override
  public void refresh() {
    upkeep.refresh();
  }

  @Override
  public Optional<Integer> rebuildIndex(IntConsumer progress) {
    return upkeep.rebuild(progress);
  }

  @Override
  public void close() {
    upkeep.close();
  }
}
