package uk.gov.ppo.docket.outcomes;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.gov.ppo.docket.casework.Outcome;

/**
 * Reads what an answer says became of its question: given, not held, withheld, and so on.
 *
 * <p>Every clause of the answer is searched for {@linkplain Sign signs} (set phrases, and the
 * sections of the Act it relies on); the first rule whose signs were all seen decides. An answer
 * without any sign simply answers, and so is held.
 */
public final class OutcomeReader {
  private static final int LONGEST_EVIDENCE = 300; // characters; enough to see it in its sentence

  /** An answer of so few words that names a ground is nothing but that ground. */
  private static final int TERSE = 3;

  /** One line of the decision: all these signs together mean that outcome. */
  private record Rule(Outcome outcome, Set<Sign> signs) {
    static Rule of(Outcome outcome, Sign... signs) {
      return new Rule(outcome, Set.of(signs));
    }
  }

  /** The first rule that fits decides, so the particular stand before the general. */
  private static final List<Rule> RULES =
      List.of(
          Rule.of(Outcome.EXEMPT, Sign.NEITHER_CONFIRMED),
          Rule.of(Outcome.PARTIALLY_HELD, Sign.COST, Sign.GIVEN),
          Rule.of(Outcome.COST_LIMIT, Sign.COST),
          Rule.of(Outcome.REFUSED_OTHER, Sign.UNREASONABLE),
          Rule.of(Outcome.PARTIALLY_HELD, Sign.EXEMPT, Sign.GIVEN),
          Rule.of(Outcome.PARTIALLY_HELD, Sign.EXEMPT, Sign.FIGURE),
          Rule.of(Outcome.PARTIALLY_HELD, Sign.PART_WITHHELD),
          Rule.of(Outcome.EXEMPT, Sign.REFUSED, Sign.REASON),
          Rule.of(Outcome.EXEMPT, Sign.EXEMPT),
          Rule.of(Outcome.HELD, Sign.PUBLISHED, Sign.GIVEN),
          Rule.of(Outcome.ALREADY_PUBLISHED, Sign.PUBLISHED),
          Rule.of(Outcome.PARTIALLY_HELD, Sign.PARTLY_HELD),
          Rule.of(Outcome.PARTIALLY_HELD, Sign.NOT_HELD, Sign.GIVEN),
          Rule.of(Outcome.PARTIALLY_HELD, Sign.NOT_HELD, Sign.FIGURE),
          Rule.of(Outcome.NOT_HELD, Sign.NOT_HELD),
          Rule.of(Outcome.PARTIALLY_HELD, Sign.INSEPARABLE, Sign.FIGURE),
          Rule.of(Outcome.NOT_HELD, Sign.INSEPARABLE),
          Rule.of(Outcome.HELD, Sign.GIVEN),
          Rule.of(Outcome.COST_LIMIT, Sign.LABOUR),
          Rule.of(Outcome.HELD, Sign.FIGURE),
          Rule.of(Outcome.ALREADY_PUBLISHED, Sign.LINKED),
          Rule.of(Outcome.REFUSED_OTHER, Sign.REFUSED),
          Rule.of(Outcome.UNKNOWN, Sign.PENDING));

  private OutcomeReader() {}

  /** The outcome this answer states; {@code UNKNOWN} where it has no words or is still to come. */
  public static StatedOutcome read(String answer) {
    List<Clause> clauses = Clause.of(answer);
    if (clauses.isEmpty()) {
      return new StatedOutcome(Outcome.UNKNOWN, List.of(), "");
    }
    Map<Sign, Clause> seen = signsIn(clauses);
    List<String> sections = clauses.stream().flatMap(Clause::grounds).distinct().toList();
    for (Rule rule : RULES) {
      if (seen.keySet().containsAll(rule.signs())) {
        return new StatedOutcome(rule.outcome(), sections, evidence(rule, seen));
      }
    }
    return new StatedOutcome(Outcome.HELD, sections, shortened(clauses.getFirst().text()));
  }

  private static Map<Sign, Clause> signsIn(List<Clause> clauses) {
    Map<Sign, Clause> seen = new EnumMap<>(Sign.class);
    for (Clause clause : clauses) {
      clause.signs().forEach(sign -> seen.putIfAbsent(sign, clause));
    }
    if (seen.get(Sign.LINKED) != clauses.getFirst()) {
      seen.remove(Sign.LINKED); // an answer came first
    }
    if (isTerse(clauses) && seen.containsKey(Sign.REASON)) {
      seen.putIfAbsent(Sign.EXEMPT, clauses.getFirst());
    }
    return seen;
  }

  /** "Crime prevention." says why nothing is said. */
  private static boolean isTerse(List<Clause> clauses) {
    return clauses.size() == 1 && clauses.getFirst().wording().words().size() <= TERSE;
  }

  private static String evidence(Rule rule, Map<Sign, Clause> seen) {
    return shortened(
        String.join(
            " … ",
            seen.entrySet().stream()
                .filter(entry -> rule.signs().contains(entry.getKey()))
                .map(entry -> entry.getValue().text())
                .distinct()
                .toList()));
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST_EVIDENCE ? text : text.substring(0, LONGEST_EVIDENCE) + "…";
  }
}
