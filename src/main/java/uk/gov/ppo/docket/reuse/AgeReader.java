package uk.gov.ppo.docket.reuse;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.gov.ppo.docket.facets.Attribute;
import uk.gov.ppo.docket.facets.Facets;
import uk.gov.ppo.docket.facets.Period;

/** Reads how old an answer is, from both questions, the dates in it, and today. */
final class AgeReader {
  private static final Set<Attribute> FIGURES =
      Set.of(Attribute.COUNT, Attribute.SPEND, Attribute.SHARE);

  /** "We do not hold this" has none and does not grow old by itself. */
  private static final Pattern FIGURE =
      Pattern.compile(
          "\\d|\\b(?:none|nil|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
              + "|hundred|thousand|million|dim)\\b",
          Pattern.CASE_INSENSITIVE);

  /** Something that is agreed for a time; "until March 2023" may also end a period counted. */
  private static final Pattern AGREED =
      Pattern.compile(
          "\\b(?:contract|agreement|licen[cs]e|lease|framework|expir|renew|terminat|subscription"
              + "|tender|cytundeb|contract)",
          Pattern.CASE_INSENSITIVE);

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

  private static final int SENTENCE = 200; // chars before a date in which its sentence is sought

  private final Facets now;
  private final Facets then;
  private final String answer;
  private final @Nullable LocalDate answered;
  private final LocalDate today;
  private final List<DatedWords> dates;

  AgeReader(Facets now, Facets then, String answer, @Nullable LocalDate answered, LocalDate today) {
    this.now = now;
    this.then = then;
    this.answer = answer;
    this.answered = answered;
    this.today = today;
    dates = DatesInAnswer.of(answer);
  }

  Age age() {
    List<Stale> stale = new ArrayList<>();
    ends().stream().filter(end -> end.date().isBefore(today)).map(this::ended).forEach(stale::add);
    now.period().flatMap(this::otherPeriod).ifPresent(stale::add);
    oldFigures().ifPresent(stale::add);
    return new Age(kind(), dates, stale);
  }

  private Age.Kind kind() {
    if (wants(Attribute.END_DATE)) {
      return Age.Kind.EXPIRING;
    }
    if (wantsFigures() || now.period().isPresent() || then.period().isPresent()) {
      return Age.Kind.PERIODIC;
    }
    return ends().isEmpty() ? Age.Kind.STABLE : Age.Kind.EXPIRING;
  }

  private boolean wantsFigures() {
    return FIGURES.stream().anyMatch(this::wants);
  }

  private boolean wants(Attribute attribute) {
    return now.attributes().contains(attribute) || then.attributes().contains(attribute);
  }

  /** What ends: said so, or, where an end was asked for, the last date of the answer. */
  private List<DatedWords> ends() {
    List<DatedWords> said = dates.stream().filter(DatedWords::ends).toList();
    if (!said.isEmpty()) {
      return wantsFigures() ? said.stream().filter(this::isAgreed).toList() : said;
    }
    return wants(Attribute.END_DATE)
        ? dates.stream().max(Comparator.comparing(DatedWords::date)).stream().toList()
        : List.of();
  }

  private boolean isAgreed(DatedWords date) {
    String before = answer.substring(Math.max(0, date.start() - SENTENCE), date.start());
    String sentence = before.substring(before.lastIndexOf(". ") + 1);
    return AGREED.matcher(sentence).find();
  }

  private Stale ended(DatedWords end) {
    String what = isAgreed(end) || wants(Attribute.END_DATE) ? "the contract" : "what it tells of";
    String words = end.in(answer);
    return new Stale(
        Stale.Cause.ENDED, words + " has passed: " + what + " may have ended", List.of(words));
  }

  private Optional<Stale> otherPeriod(Period asked) {
    Optional<Period> old = then.period().or(this::periodInAnswer);
    if (old.isPresent()) {
      return old.filter(period -> !period.covers(asked)).map(period -> otherPeriod(period, asked));
    }
    boolean before = answered != null && answered.isBefore(asked.to());
    return before && kind() == Age.Kind.PERIODIC
        ? Optional.of(
            new Stale(
                Stale.Cause.OTHER_PERIOD,
                "it was answered on %s, before %s was over"
                    .formatted(DATE.format(answered), asked.words()),
                List.of()))
        : Optional.empty();
  }

  private Optional<Period> periodInAnswer() {
    return wants(Attribute.END_DATE)
        ? Optional.empty() // its dates are those of a contract
        : Facets.of(answer, List.of(), answered == null ? today : answered).period();
  }

  private Stale otherPeriod(Period old, Period asked) {
    boolean told = !old.words().equalsIgnoreCase(asked.words());
    return new Stale(
        Stale.Cause.OTHER_PERIOD,
        "it answers for %s; asked is %s"
            .formatted(told ? old.words() : inDays(old), told ? asked.words() : inDays(asked)),
        datesWithin(old));
  }

  private static String inDays(Period period) {
    return DATE.format(period.from()) + " to " + DATE.format(period.to());
  }

  private List<String> datesWithin(Period old) {
    return dates.stream()
        .filter(date -> !date.date().isBefore(old.from()) && !date.date().isAfter(old.to()))
        .map(date -> date.in(answer))
        .distinct()
        .toList();
  }

  private Optional<Stale> oldFigures() {
    if (!wantsFigures() || now.period().isPresent() || !FIGURE.matcher(answer).find()) {
      return Optional.empty();
    }
    Optional<Period> old = then.period();
    LocalDate of = old.map(Period::to).orElse(answered);
    if (of == null || !of.plusYears(1).isBefore(today)) {
      return Optional.empty();
    }
    String words =
        old.map(period -> "its figures are of %s, over a year ago".formatted(period.words()))
            .orElseGet(
                () -> "its figures were given on %s, over a year ago".formatted(DATE.format(of)));
    return Optional.of(
        new Stale(
            Stale.Cause.OLD_FIGURES,
            words + ": look for newer ones",
            old.map(this::datesWithin).orElse(List.of())));
  }
}
