package uk.gov.ppo.docket.precedents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.lucene.codecs.Codec;
import org.apache.lucene.codecs.KnnVectorsFormat;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.codecs.lucene104.Lucene104HnswScalarQuantizedVectorsFormat;
import org.apache.lucene.codecs.lucene99.Lucene99HnswVectorsFormat;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.quantization.QuantizedByteVectorValues.ScalarEncoding;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uk.gov.ppo.docket.precedents.ranking.IndexedWords;

/**
 * The Lucene index of a folder: derived from the database, and made anew whenever it is missing,
 * broken or of another form. The write lock is held only while something is written, so the service
 * and the command line can share the folder.
 */
final class PrecedentIndex implements AutoCloseable {
  static final String ID = "id";
  static final String REQUEST_ID = "request_id";
  static final String REFERENCE = "reference";
  static final String QUESTION = "question";
  static final String REQUEST = "request";
  static final String ANSWER = "answer";

  /** Raise it when fields or analysis change: an index of another form is made anew. */
  private static final Map<String, String> FORM = Map.of("form", "2");

  /** Above this, reading all of an index to see that it is sound takes a command too long. */
  private static final long QUICKLY_READ = 256L * 1024 * 1024;

  /** Megabytes collected before they are written; fewer and larger pieces need less joining. */
  private static final double BUFFER = 64;

  /** Bytes, not floats, are compared while a search walks the graph: a quarter of the memory. */
  private static final Codec CODEC =
      new Lucene104Codec() {
        private final KnnVectorsFormat bytes =
            new Lucene104HnswScalarQuantizedVectorsFormat(
                ScalarEncoding.UNSIGNED_BYTE,
                Lucene99HnswVectorsFormat.DEFAULT_MAX_CONN,
                Lucene99HnswVectorsFormat.DEFAULT_BEAM_WIDTH);

        @Override
        public KnnVectorsFormat getKnnVectorsFormatForField(String field) {
          return bytes;
        }
      };

  private static final Logger log = LoggerFactory.getLogger(PrecedentIndex.class);

  private final FSDirectory directory;
  private final SearcherManager searchers;

  private PrecedentIndex(FSDirectory directory, SearcherManager searchers) {
    this.directory = directory;
    this.searchers = searchers;
  }

  /**
   * Opens the index of a folder, empty when there was none that can be read.
   *
   * @throws IndexInUse when it must be made anew while another process is writing it
   */
  static PrecedentIndex open(Path folder, Care care) throws IndexInUse {
    try {
      FSDirectory directory = FSDirectory.open(folder);
      if (!isSound(directory, care)) {
        makeAnew(directory);
      }
      return new PrecedentIndex(directory, new SearcherManager(directory, null));
    } catch (LockObtainFailedException e) {
      throw new IndexInUse(folder, e);
    } catch (IOException e) {
      throw new UncheckedIOException("The search index in " + folder + " cannot be opened", e);
    }
  }

  /** How closely an index is looked at when it is opened. */
  enum Care {
    /** Every byte of it. */
    THOROUGH,
    /** Every byte of a small one, the ends of each file of a large one. */
    QUICK
  }

  private static boolean isSound(FSDirectory directory, Care care) throws IOException {
    if (!DirectoryReader.indexExists(directory)) {
      return false;
    }
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      if (care == Care.THOROUGH || size(directory) <= QUICKLY_READ) {
        for (LeafReaderContext leaf : reader.leaves()) {
          leaf.reader().checkIntegrity();
        }
      }
      return reader.getIndexCommit().getUserData().equals(FORM);
    } catch (IOException | IllegalArgumentException e) { // an old format is an illegal argument
      log.warn("The search index is broken and will be made anew from the database: {}", reason(e));
      return false;
    }
  }

  private static long size(FSDirectory directory) throws IOException {
    long size = 0;
    for (String file : directory.listAll()) {
      size += directory.fileLength(file);
    }
    return size;
  }

  private static String reason(Exception e) {
    return e.getClass().getSimpleName();
  }

  private static void makeAnew(FSDirectory directory) throws IOException {
    try (var lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      lock.ensureValid();
      for (String file : directory.listAll()) {
        if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
          directory.deleteFile(file);
        }
      }
    }
    try (IndexWriter writer = writer(directory, OpenMode.CREATE)) {
      commit(writer);
    }
  }

  private static IndexWriter writer(FSDirectory directory, OpenMode mode) throws IOException {
    return new IndexWriter(
        directory,
        new IndexWriterConfig(IndexedWords.ANALYZER)
            .setOpenMode(mode)
            .setCodec(CODEC)
            .setRAMBufferSizeMB(BUFFER));
  }

  private static void commit(IndexWriter writer) throws IOException {
    writer.setLiveCommitData(FORM.entrySet());
    writer.commit();
  }

  /**
   * Adds documents and takes others out, all or nothing.
   *
   * @return false when another process is writing just now; nothing was done then
   * @throws UncheckedIOException when the index is gone or broken; it must be opened anew then
   */
  synchronized boolean write(List<IndexedPair> added, Collection<Long> removed) {
    try (IndexWriter writer = writer(directory, OpenMode.APPEND)) {
      for (IndexedPair pair : added) {
        writer.updateDocument(term(pair.id()), pair.document());
      }
      for (long id : removed) {
        writer.deleteDocuments(term(id));
      }
      commit(writer);
    } catch (LockObtainFailedException e) {
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException("The search index cannot be written", e);
    }
    return true;
  }

  /**
   * Puts other documents in the place of all there are. Searches find the old ones until all of the
   * new ones are written, and go on with the old ones when the writing breaks off.
   *
   * @param batches gives some documents at each call, none at the end
   * @return false when another process is writing just now; nothing was done then
   */
  synchronized boolean replaceAll(Supplier<List<IndexedPair>> batches) {
    try (IndexWriter writer = writer(directory, OpenMode.APPEND)) {
      try {
        writer.deleteAll();
        for (var some = batches.get(); !some.isEmpty(); some = batches.get()) {
          for (IndexedPair pair : some) {
            writer.addDocument(pair.document());
          }
        }
        commit(writer);
      } catch (IOException | RuntimeException e) {
        writer.rollback(); // closing would commit the half of it
        throw e;
      }
    } catch (LockObtainFailedException e) {
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException("The search index cannot be written", e);
    }
    return true;
  }

  private static Term term(long id) {
    return new Term(ID, Long.toString(id));
  }

  /**
   * Asks the index as it is now, with what other processes wrote to it.
   *
   * @throws UncheckedIOException when the index is gone or broken; it must be opened anew then
   */
  <T> T ask(Function<IndexSearcher, T> question) {
    try {
      searchers.maybeRefreshBlocking();
      IndexSearcher searcher = searchers.acquire();
      try {
        return question.apply(searcher);
      } finally {
        searchers.release(searcher);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The search index cannot be read", e);
    } catch (IllegalStateException e) { // closed, or made anew under our feet
      throw new UncheckedIOException("The search index was replaced", new IOException(e));
    }
  }

  int count() {
    return ask(searcher -> searcher.getIndexReader().numDocs());
  }

  /** The row ids of all documents. */
  Set<Long> ids() {
    return ask(
        searcher -> {
          try {
            Set<Long> ids = new HashSet<>();
            int all = Math.max(1, searcher.getIndexReader().numDocs());
            for (ScoreDoc hit : searcher.search(new MatchAllDocsQuery(), all).scoreDocs) {
              ids.add(idOf(searcher, hit));
            }
            return ids;
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  static long idOf(IndexSearcher searcher, ScoreDoc hit) throws IOException {
    return Long.parseLong(searcher.storedFields().document(hit.doc, Set.of(ID)).get(ID));
  }

  @Override
  public void close() {
    try {
      searchers.close();
      directory.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Another process is making the index anew; try later. */
  static final class IndexInUse extends Exception {
    private static final long serialVersionUID = 1L;

    IndexInUse(Path folder, Throwable cause) {
      super("The search index in " + folder + " is being written by another process", cause);
    }
  }
}
