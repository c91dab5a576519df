package uk.gov.ppo.docket.precedents.ranking;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** The words of a text as the index keeps them: lower case, English endings taken off. */
public final class IndexedWords {
  public static final Analyzer ANALYZER = new EnglishAnalyzer();

  private IndexedWords() {}

  /** Each word with how often it occurs, in the order of first occurrence. */
  public static Map<String, Integer> of(String text) {
    Map<String, Integer> words = new LinkedHashMap<>();
    try (TokenStream tokens = ANALYZER.tokenStream("", text)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        words.merge(term.toString(), 1, Integer::sum);
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // reading from memory
    }
    return words;
  }
}
