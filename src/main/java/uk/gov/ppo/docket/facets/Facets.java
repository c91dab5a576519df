package uk.gov.ppo.docket.facets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
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
    List<Reading> readings = new ArrayList<>(List.of(Reading.of(question, asked)));
    context.reversed().forEach(text -> readings.add(Reading.of(text, asked)));
    return new Facets(
        subject(readings),
        readings.stream()
            .map(
                reading ->
                    List.copyOf(AttributePhrases.attributes(reading.tokens(), reading.found())))
            .filter(wanted -> !wanted.isEmpty())
            .findFirst()
            .orElse(List.of()),
        readings.stream().flatMap(reading -> reading.period().stream()).findFirst().orElse(null));
  }

  private static String subject(List<Reading> readings) {
    Reading question = readings.getFirst();
    return question
        .subject()
        .inQuestion()
        .or(
            () ->
                readings.stream()
                    .skip(1)
                    .flatMap(reading -> reading.subject().inContext().stream())
                    .findFirst())
        .orElseGet(() -> question.subject().anything());
  }

  /** One of the texts as it was read: the question, or some of its context. */
  private record Reading(
      Tokens tokens, List<AttributePhrases.Found> found, Optional<Period> period, BitSet dated) {
    static Reading of(String text, LocalDate asked) {
      Tokens tokens = Tokens.of(text.substring(0, Math.min(LONGEST, text.length())));
      PeriodReader reader = new PeriodReader(tokens, asked);
      return new Reading(tokens, AttributePhrases.in(tokens), reader.period(), reader.dated());
    }

    Subject subject() {
      return new Subject(tokens, found, dated);
    }
  }
}
