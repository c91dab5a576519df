package uk.gov.ppo.docket.precedents;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import uk.gov.ppo.docket.letters.LetterUnreadable;
import uk.gov.ppo.docket.letters.Precedent;

/** Every prior response the office knows: added letter by letter, searched question by question. */
public interface Precedents {
  /**
   * Adds or replaces one letter of this office, read from a document.
   *
   * @param name its file name; adding the same name again replaces its pairs
   * @throws LetterUnreadable when there is no text or no pair in it; nothing is changed then
   */
  ImportedLetter add(String name, byte[] document);

  /** Adds or replaces the pairs of one source (a sent case, a disclosure log). */
  void add(String source, List<Precedent> pairs);

  /** The best hits first; none when nothing resembles the question. */
  List<Hit> search(PrecedentQuery query);

  /** How often each band was right when it was measured, the surest first. */
  List<BandRate> bands();

  /**
   * When the index last gained something, once every pair is in it; nothing before the first. A
   * search that began earlier may have missed what was committed, but not yet indexed.
   */
  Optional<Instant> lastChange();

  /**
   * Brings the index up to the database; what a crash or a locked index left behind is caught up
   * here.
   */
  void refresh();

  /**
   * Makes the search index anew from the database while searches go on; no vector is made anew.
   *
   * @param progress is told, from time to time, how many pairs are written
   * @return how many pairs the index has; nothing when another process is writing it just now
   */
  Optional<Integer> rebuildIndex(IntConsumer progress);
}
