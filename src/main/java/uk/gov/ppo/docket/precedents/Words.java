package uk.gov.ppo.docket.precedents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import uk.gov.ppo.docket.precedents.ranking.Rarity;

/** How many documents of an index have a word; each word is looked up once in a search. */
final class Words {
  private final IndexSearcher searcher;
  private final Map<Term, Integer> known = new HashMap<>();

  Words(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  int documentsWith(String word, String field) {
    return known.computeIfAbsent(new Term(field, word), this::lookUp);
  }

  private int lookUp(Term term) {
    try {
      return searcher.getIndexReader().docFreq(term);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Rarity rarityIn(String field) {
    return new Rarity(searcher.getIndexReader().maxDoc(), word -> documentsWith(word, field));
  }
}
