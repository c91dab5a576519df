package uk.gov.ppo.docket.facets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a question is about.
 *
 * @param subject the thing, as it is written: {@code agency staff}; empty where none can be told
 * @param attributes what is wanted of it, in the order asked; empty where that cannot be told
 * @param time when, {@code null} where the question does not say
 */
public record Facets(String subject, List<Attribute> attributes, @Nullable Period time) {
  /** Longer questions are letters: their first words say what they are about. */
  private static final int LONGEST = 2_000;

  public Facets {
    attributes = List.copyOf(attributes);
  }

  /** The time asked about; nothing where neither question nor context says. */
  public Optional<Period> period() {
    return Optional.ofNullable(time);
  }

  /**
   * Reads a question.
   *
   * @param question its words
   * @param context its stem and shared context, the nearest last; it tells what the question does
   *     not
   * @param asked the day of the request, from which "the last three years" are reckoned
   */
  public static Facets of(String question, List<String> context, LocalDate asked) {
    List<String> texts = new ArrayList<>();
    texts.add(question);
    texts.addAll(context.reversed());
    String subject = "";
    Set<Attribute> attributes = Set.of();
    Period time = null;
    for (String text : texts) {
      Tokens tokens = Tokens.of(text.substring(0, Math.min(LONGEST, text.length())));
      PeriodReader reader = new PeriodReader(tokens, asked);
      Optional<Period> period = reader.period();
      List<AttributePhrases.Found> found = AttributePhrases.in(tokens);
      time = time == null ? period.orElse(null) : time;
      attributes = attributes.isEmpty() ? AttributePhrases.attributes(found) : attributes;
      subject = subject.isEmpty() ? Subject.of(tokens, found, reader.dated()) : subject;
    }
    return new Facets(subject, List.copyOf(attributes), time);
  }
}
