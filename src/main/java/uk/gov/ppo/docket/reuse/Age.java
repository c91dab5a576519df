package uk.gov.ppo.docket.reuse;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.gov.ppo.docket.facets.Facets;

/**
 * How an old answer ages, and whether it is too old for a new question.
 *
 * @param kind how answers of its kind age
 * @param dates the dates it names, in the order they stand
 * @param stale what speaks against giving it again; none where nothing does
 */
public record Age(Kind kind, List<DatedWords> dates, List<Stale> stale) {
  /** How answers of a kind age. */
  public enum Kind {
    /** a policy, a system in use: it holds until somebody changes it */
    STABLE("Stable: it holds until somebody changes it"),
    /** counts and spend: true of their period alone */
    PERIODIC("Periodic: it holds for its own period only"),
    /** contract dates: stale once the end has passed */
    EXPIRING("Expiring: it holds until the end it states");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    /** What an officer reads. */
    public String words() {
      return words;
    }
  }

  public Age {
    dates = List.copyOf(dates);
    stale = List.copyOf(stale);
  }

  /**
   * Reads the age of an old answer.
   *
   * @param now what the new question is about
   * @param then what the old question was about
   * @param answered when it was answered, {@code null} where nobody knows
   */
  public static Age of(
      Facets now, Facets then, String answer, @Nullable LocalDate answered, LocalDate today) {
    return new AgeReader(now, then, answer, answered, today).age();
  }

  /** Whether something speaks against giving the answer again. */
  public boolean isStale() {
    return !stale.isEmpty();
  }
}
