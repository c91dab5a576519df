package uk.gov.ppo.docket.facets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the time a question asks about: dates, financial years, "the last three years". */
final class PeriodReader {
  private static final Map<String, Integer> NUMBERS =
      Map.ofEntries(
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("twelve", 12),
          Map.entry("dwy", 2),
          Map.entry("tair", 3),
          Map.entry("pum", 5));

  private static final Set<String> BACK = Set.of("last", "past", "previous", "preceding", "recent");
  private static final Set<String> BACK_IN_WELSH = Set.of("diwethaf", "ddiwethaf");
  private static final Set<String> AHEAD = Set.of("next", "coming", "following");
  private static final Set<String> NOW =
      Set.of("current", "currently", "presently", "today", "now", "existing", "presennol");
  private static final Set<String> KINDS =
      Set.of("financial", "calendar", "full", "complete", "academic");
  private static final Set<String> LAW =
      Set.of(
          "act",
          "freedom",
          "of",
          "information",
          "environmental",
          "regulations",
          "data",
          "protection",
          "the",
          "under",
          "order",
          "scotland",
          "local",
          "government",
          "general");
  private static final int APART = 12; // words between the dates of one period
  private static final int LONGEST = 60; // characters of a period's words

  private final Tokens text;
  private final LocalDate asked;
  private final BitSet dated = new BitSet();

  PeriodReader(Tokens text, LocalDate asked) {
    this.text = text;
    this.asked = asked;
  }

  /** The words that say when, once {@link #period()} was read. */
  BitSet dated() {
    return dated;
  }

  /** The period; nothing where the text names no time. */
  Optional<Period> period() {
    List<Moment> moments = moments();
    setUnitsAside();
    if (!moments.isEmpty()) {
      return Optional.of(spanning(moments));
    }
    return backwards().or(this::forwards).or(this::current);
  }

  private List<Moment> moments() {
    List<Moment> moments = new ArrayList<>();
    int at = 0;
    while (at < text.count()) {
      List<Moment> here = Moment.at(text, at);
      moments.addAll(here);
      at = here.isEmpty() ? at + 1 : here.getFirst().to();
    }
    return together(moments);
  }

  /** The first dates that stand near one another; the law's year is no date. */
  private List<Moment> together(List<Moment> all) {
    List<Moment> together = new ArrayList<>();
    for (Moment next : all) {
      if (isOfLaw(next)) {
        setAside(next);
      } else if (together.isEmpty() || next.from() - together.getLast().to() <= APART) {
        together.add(next);
        dated.set(next.from(), next.to());
      }
    }
    return together;
  }

  /** {@code Freedom of Information Act 2000}, {@code Regulations 2004}. */
  private boolean isOfLaw(Moment moment) {
    return Set.of("act", "regulations", "order", "rules", "deddf", "bill")
        .contains(text.at(moment.from() - (text.at(moment.from() - 1).equals("of") ? 2 : 1)));
  }

  /** {@code over three years}, {@code the next 12 months}, {@code a week} name no thing. */
  private void setUnitsAside() {
    for (int at = 1; at < text.count(); at++) {
      boolean counted = number(text.at(at - 1)) > 0 || KINDS.contains(text.at(at - 1));
      if (counted && isUnit(text.at(at))) {
        dated.set(at - 1, at + 1);
      } else if (text.at(at).equals("information") && text.at(at - 1).equals("of")) {
        dated.set(Math.max(0, at - 2), text.at(at + 1).equals("act") ? at + 2 : at + 1);
      }
    }
  }

  private static boolean isUnit(String word) {
    return word.startsWith("year") || word.startsWith("month") || word.startsWith("week");
  }

  /** The law's name is no subject either. */
  private void setAside(Moment year) {
    int from = year.from();
    while (from > 0 && (LAW.contains(text.at(from - 1)) || isCapitalised(from - 1))) {
      from--;
    }
    dated.set(from, year.to());
  }

  private boolean isCapitalised(int word) {
    return Character.isUpperCase(text.text().charAt(text.starts()[word]))
        && !text.breaksBefore(word);
  }

  private Period spanning(List<Moment> moments) {
    LocalDate first = moments.stream().map(Moment::first).min(LocalDate::compareTo).orElseThrow();
    LocalDate last = moments.stream().map(Moment::last).max(LocalDate::compareTo).orElseThrow();
    int from = moments.getFirst().from();
    int to = moments.getLast().to();
    boolean toNow = moments.size() == 1 && !first.isAfter(asked) && isOpen(from, to);
    return new Period(first, toNow && last.isBefore(asked) ? asked : last, spoken(moments));
  }

  /** {@code since 2019}, {@code from 2019 to date}, {@code 2019 onwards}. */
  private boolean isOpen(int from, int to) {
    String before = text.at(from - 1);
    return Set.of("since", "ers").contains(before)
        || text.at(to).startsWith("onward")
        || (before.equals("from") && Set.of("to", "until", "till").contains(text.at(to)));
  }

  /** {@code the last three years}, {@code the past 12 months}. */
  private Optional<Period> backwards() {
    for (int at = 0; at < text.count(); at++) {
      if (BACK.contains(text.at(at)) || BACK_IN_WELSH.contains(text.at(at))) {
        Optional<Period> period = BACK.contains(text.at(at)) ? back(at) : backInWelsh(at);
        if (period.isPresent()) {
          return period;
        }
      }
    }
    return Optional.empty();
  }

  /** {@code the next 12 months}. */
  private Optional<Period> forwards() {
    for (int at = 0; at < text.count(); at++) {
      if (AHEAD.contains(text.at(at))) {
        int number = number(text.at(at + 1));
        int kind = at + (number > 0 ? 2 : 1);
        int unit = KINDS.contains(text.at(kind)) ? kind + 1 : kind;
        if (isUnit(text.at(unit))) {
          dated.set(at, unit + 1);
          LocalDate day = before(text.at(unit), -Math.max(1, number)).orElseThrow();
          return Optional.of(new Period(asked, day, words(at, unit + 1)));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Period> back(int at) {
    int number = number(text.at(at + 1));
    int kind = at + (number > 0 ? 2 : 1);
    int unit = KINDS.contains(text.at(kind)) ? kind + 1 : kind;
    Optional<LocalDate> from = before(text.at(unit), Math.max(1, number));
    from.ifPresent(day -> dated.set(at, unit + 1));
    return from.map(day -> new Period(day, asked, words(at, unit + 1)));
  }

  /** {@code y tair blynedd diwethaf}: the unit, then the word for last. */
  private Optional<Period> backInWelsh(int at) {
    int from = number(text.at(at - 2)) > 0 ? at - 2 : at - 1;
    Optional<LocalDate> day = before(text.at(at - 1), Math.max(1, number(text.at(at - 2))));
    day.ifPresent(first -> dated.set(from, at + 1));
    return day.map(first -> new Period(first, asked, words(from, at + 1)));
  }

  private Optional<LocalDate> before(String unit, int many) {
    if (unit.startsWith("year") || unit.equals("flwyddyn") || unit.endsWith("lynedd")) {
      return Optional.of(asked.minusYears(many));
    }
    if (unit.startsWith("month") || unit.equals("mis")) {
      return Optional.of(asked.minusMonths(many));
    }
    return unit.startsWith("week") || unit.equals("wythnos")
        ? Optional.of(asked.minusWeeks(many))
        : Optional.empty();
  }

  private static int number(String word) {
    boolean digits =
        !word.isEmpty() && word.length() < 3 && word.chars().allMatch(Character::isDigit);
    return digits ? Integer.parseInt(word) : NUMBERS.getOrDefault(word, 0);
  }

  private Optional<Period> current() {
    for (int at = 0; at < text.count(); at++) {
      if (NOW.contains(text.at(at))) {
        dated.set(at);
        return Optional.of(new Period(asked, asked, words(at, at + 1)));
      }
    }
    return Optional.empty();
  }

  /** All of it where that is short, else its first date and its last. */
  private String spoken(List<Moment> moments) {
    Moment first = moments.getFirst();
    Moment last = moments.getLast();
    String all = words(first.from(), last.to());
    return all.length() <= LONGEST
        ? all
        : words(first.from(), first.to()) + " … " + words(last.from(), last.to());
  }

  private String words(int from, int to) {
    return text.text().substring(text.starts()[from], text.ends()[to - 1]).replaceAll("\\s+", " ");
  }
}
