package uk.gov.ppo.docket.citations;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Acts that do not exist, or not of that year, or are no longer in force. */
final class ActRule implements Rule {
  /** An Act's years, and what to say of those no longer in force. */
  private record Known(String title, Set<Integer> inForce, Set<Integer> gone, String remark) {}

  private static final List<Known> KNOWN =
      Table.rows("acts.tsv").stream().map(ActRule::known).toList();

  private static final Set<String> ABOUT_INFORMATION =
      Set.of(
          "information",
          "transparency",
          "openness",
          "disclosure",
          "ombudsman",
          "accountability",
          "data",
          "records",
          "candour");

  private static Known known(String[] row) {
    String[] years = Table.field(row, 1).split("/", -1);
    return new Known(
        Table.field(row, 0).toLowerCase(Locale.ROOT),
        years(years[0]),
        years.length > 1 ? years(years[1]) : Set.of(),
        Table.field(row, 2));
  }

  private static Set<Integer> years(String list) {
    return Arrays.stream(list.split(","))
        .filter(year -> !year.equals("-"))
        .map(Integer::parseInt)
        .collect(Collectors.toSet());
  }

  @Override
  public List<Misquote> in(Sentence sentence) {
    return sentence.acts().stream().flatMap(act -> in(sentence, act).stream()).toList();
  }

  private static Optional<Misquote> in(Sentence sentence, CitedAct act) {
    return known(act)
        .map(known -> judged(sentence, act, known))
        .orElseGet(() -> unknown(sentence, act));
  }

  private static Optional<Known> known(CitedAct act) {
    String title = title(act);
    return KNOWN.stream()
        .filter(known -> title.equals(known.title()) || title.endsWith(" " + known.title()))
        .findFirst();
  }

  private static String title(CitedAct act) {
    return act.law()
        .map(
            law ->
                switch (law) {
                  case FOIA -> "freedom of information act";
                  case EIR -> "environmental information regulations";
                  case DPA -> "data protection act";
                  case GDPR -> "";
                })
        .orElseGet(() -> act.title().toLowerCase(Locale.ROOT));
  }

  private static Optional<Misquote> judged(Sentence sentence, CitedAct act, Known known) {
    if (known.inForce().contains(act.year()) || (act.year() == 0 && !known.inForce().isEmpty())) {
      return Optional.empty();
    }
    if (known.gone().contains(act.year())) {
      return Optional.of(
          sentence.misquote(Slip.NOT_IN_FORCE, act.start(), act.end(), known.remark()));
    }
    String right =
        known.inForce().isEmpty()
            ? known.remark()
            : "There is none of %d: it is of %s.".formatted(act.year(), inWords(known.inForce()));
    return Optional.of(sentence.misquote(Slip.NO_SUCH_ACT, act.start(), act.end(), right));
  }

  private static String inWords(Set<Integer> years) {
    return years.stream().sorted().map(String::valueOf).collect(Collectors.joining(" or "));
  }

  /** An Act that claims to be about information, and is not among those that are. */
  private static Optional<Misquote> unknown(Sentence sentence, CitedAct act) {
    boolean claims =
        act.law().isEmpty()
            && act.year() != 0
            && act.title().endsWith("Act")
            && Arrays.stream(act.title().toLowerCase(Locale.ROOT).split("[^a-z]+"))
                .anyMatch(ABOUT_INFORMATION::contains);
    return claims
        ? Optional.of(
            sentence.misquote(
                Slip.NO_SUCH_ACT,
                act.start(),
                act.end(),
                "Docket knows no Act of this name. Look it up on legislation.gov.uk before you rely"
                    + " on it."))
        : Optional.empty();
  }
}
