package uk.gov.ppo.docket.precedents.ranking;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * What is known of a new question beside its words. Each case has weights of its own, for what is
 * missing must be carried by the rest.
 */
public enum Known {
  MEANING_AND_REQUEST,
  MEANING,
  REQUEST,
  WORDS_ALONE;

  private static final Set<Measure> OF_MEANING =
      EnumSet.of(Measure.QUESTION_MEANING, Measure.REQUEST_MEANING);
  private static final Set<Measure> OF_REQUEST =
      EnumSet.of(
          Measure.REQUEST_MEANING, Measure.REQUEST_WORDS, Measure.CONTEXT_WORDS, Measure.RIVAL);

  /** What is known of this question. */
  public static Known of(PosedQuestion asked) {
    boolean request = !asked.request().isBlank();
    return asked.meaning().length > 0
        ? request ? MEANING_AND_REQUEST : MEANING
        : request ? REQUEST : WORDS_ALONE;
  }

  /** Whether a measure counts in this case. */
  public boolean tells(Measure measure) {
    boolean meaning = this == MEANING_AND_REQUEST || this == MEANING;
    boolean request = this == MEANING_AND_REQUEST || this == REQUEST;
    return measure.counts()
        && (meaning || !OF_MEANING.contains(measure))
        && (request || !OF_REQUEST.contains(measure));
  }

  /** As the model file writes it, {@code meaning-and-request}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
