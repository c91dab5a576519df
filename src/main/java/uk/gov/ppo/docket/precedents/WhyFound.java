package uk.gov.ppo.docket.precedents;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.gov.ppo.docket.casework.Outcome;
import uk.gov.ppo.docket.facets.Attribute;
import uk.gov.ppo.docket.precedents.PrecedentSearch.Candidate;
import uk.gov.ppo.docket.precedents.embeddings.Embeddings;
import uk.gov.ppo.docket.precedents.ranking.Agreement;
import uk.gov.ppo.docket.precedents.ranking.PosedQuestion;
import uk.gov.ppo.docket.precedents.ranking.Rarity;
import uk.gov.ppo.docket.precedents.ranking.ReadQuestion;
import uk.gov.ppo.docket.precedents.ranking.WeighedWords;

/** Says why a candidate was found. */
final class WhyFound {
  // Of pairs of judged questions this alike, four of five ask the same.
  private static final double SAME_QUESTION = 0.9;
  private static final double SAME_REQUEST = 0.8;
  private static final double SAME_WORDS = 0.8; // where there are no vectors

  private final PrecedentSearch.Field field;

  WhyFound(PrecedentSearch.Field field) {
    this.field = field;
  }

  /**
   * Why a candidate was found.
   *
   * @param share its share among all candidates
   */
  Why of(Candidate candidate, double share) {
    Map<String, Double> features = new LinkedHashMap<>(candidate.measures().named());
    features.put("share", share);
    Agreement with = new Agreement(field.asked(), candidate.read());
    return new Why(
        features,
        with.subject(),
        with.attributes().stream().map(Attribute::label).toList(),
        with.period(),
        asked(candidate));
  }

  /**
   * The candidates that are nearly the same as this one; all of them were found for the question.
   */
  private Asked asked(Candidate candidate) {
    List<Outcome> outcomes =
        field.candidates().stream()
            .filter(other -> other == candidate || areNearlySame(candidate.read(), other.read()))
            .map(other -> other.precedent().outcome())
            .toList();
    Map<Outcome, Long> counts =
        outcomes.stream().collect(Collectors.groupingBy(o -> o, Collectors.counting()));
    Map<Outcome, Integer> split = new LinkedHashMap<>();
    counts.entrySet().stream()
        .sorted(
            Map.Entry.<Outcome, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .forEach(each -> split.put(each.getKey(), each.getValue().intValue()));
    return new Asked(outcomes.size(), split);
  }

  private static boolean areNearlySame(ReadQuestion one, ReadQuestion other) {
    PosedQuestion mine = one.posed();
    PosedQuestion old = other.posed();
    if (mine.meaning().length == 0 || mine.meaning().length != old.meaning().length) {
      return wordsOf(one).cosine(wordsOf(other)) >= SAME_WORDS;
    }
    boolean requests = mine.requestMeaning().length > 0 && old.requestMeaning().length > 0;
    return Embeddings.cosine(mine.meaning(), old.meaning()) >= SAME_QUESTION
        && (!requests
            || Embeddings.cosine(mine.requestMeaning(), old.requestMeaning()) >= SAME_REQUEST);
  }

  private static WeighedWords wordsOf(ReadQuestion read) {
    return WeighedWords.of(read.words(), new Rarity(0, word -> 0));
  }
}
