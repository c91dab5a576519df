package uk.gov.ppo.docket.outcomes;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Reads the answers to the questions of one request in turn; one that only points to another ("As
 * above.", "Please see our answer to question 2.") states the same.
 */
public final class OutcomeSequence {
  private static final Set<String> POINTING =
      Set.of(
          "please",
          "as",
          "see",
          "refer",
          "to",
          "the",
          "our",
          "above",
          "answer",
          "response",
          "reply",
          "question",
          "questions",
          "q",
          "given",
          "for",
          "at",
          "in",
          "per",
          "under",
          "previous",
          "same",
          "answered",
          "of",
          "also",
          "number",
          "part",
          "uchod",
          "gweler",
          "fel");
  private static final Set<String> BEFORE = Set.of("above", "previous", "same", "uchod");

  private final List<StatedOutcome> before = new ArrayList<>();

  /** What the next answer states. */
  public StatedOutcome next(String answer) {
    int pointed = pointed(Wording.of(answer).words());
    StatedOutcome stated = pointed < 0 ? OutcomeReader.read(answer) : before.get(pointed);
    before.add(stated);
    return stated;
  }

  /** Which earlier answer these words point to; -1 when they are an answer of their own. */
  private int pointed(List<String> words) {
    List<String> left = words.stream().filter(word -> !POINTING.contains(word)).toList();
    boolean onlyPoints = left.size() <= 1 && left.size() < words.size() && !before.isEmpty();
    if (!onlyPoints) {
      return -1;
    }
    OptionalInt number = left.isEmpty() ? OptionalInt.empty() : number(left.getFirst());
    if (number.isPresent() && number.getAsInt() >= 1 && number.getAsInt() <= before.size()) {
      return number.getAsInt() - 1;
    }
    return left.isEmpty() && words.stream().anyMatch(BEFORE::contains) ? before.size() - 1 : -1;
  }

  /** The 3 of "3" and "q3". */
  private static OptionalInt number(String word) {
    String digits = word.startsWith("q") ? word.substring(1) : word;
    boolean number =
        !digits.isEmpty() && digits.length() < 4 && digits.chars().allMatch(Character::isDigit);
    return number ? OptionalInt.of(Integer.parseInt(digits)) : OptionalInt.empty();
  }
}
