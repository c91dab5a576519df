package uk.gov.ppo.docket.precedents.ranking;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.gov.ppo.docket.facets.Attribute;
import uk.gov.ppo.docket.facets.Period;
import uk.gov.ppo.docket.precedents.Why.PeriodMatch;

/**
 * In what a new and an old question agree: the subject, what is wanted of it, and for when.
 *
 * @param now the new question
 * @param before the old one
 */
public record Agreement(ReadQuestion now, ReadQuestion before) {
  /** What both want to know, in the order of the new question. */
  public List<Attribute> attributes() {
    List<Attribute> wanted = before.facets().attributes();
    return now.facets().attributes().stream().filter(wanted::contains).toList();
  }

  /** The old question's subject where both share a word of it; else empty. */
  public String subject() {
    return subjectLikeness() > 0 ? before.facets().subject() : "";
  }

  /** How the times stand to each other. */
  public PeriodMatch period() {
    Optional<Period> mine = now.facets().period();
    Optional<Period> old = before.facets().period();
    if (mine.isEmpty() || old.isEmpty()) {
      return mine.isPresent()
          ? PeriodMatch.NEW_ONLY
          : old.isPresent() ? PeriodMatch.OLD_ONLY : PeriodMatch.NONE;
    }
    Period one = mine.get();
    Period other = old.get();
    return one.covers(other) && other.covers(one)
        ? PeriodMatch.SAME
        : one.overlaps(other) ? PeriodMatch.OVERLAPPING : PeriodMatch.DIFFERENT;
  }

  private double subjectLikeness() {
    Set<String> mine = now.subject().keySet();
    long common = before.subject().keySet().stream().filter(mine::contains).count();
    return common == 0 ? 0 : common / Math.sqrt((double) mine.size() * before.subject().size());
  }

  void measure(Map<Measure, Double> values) {
    Set<Attribute> either = new HashSet<>(now.facets().attributes());
    either.addAll(before.facets().attributes());
    int both = attributes().size();
    PeriodMatch period = period();
    boolean samePeriod = period == PeriodMatch.SAME || period == PeriodMatch.OVERLAPPING;
    values.put(Measure.SUBJECT, subjectLikeness());
    values.put(Measure.ATTRIBUTES, either.isEmpty() ? 0.0 : (double) both / either.size());
    values.put(Measure.PERIOD, samePeriod ? 1.0 : 0.0);
  }
}
