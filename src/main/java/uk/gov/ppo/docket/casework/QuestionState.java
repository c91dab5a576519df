package uk.gov.ppo.docket.casework;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How far one question has come. */
public enum QuestionState {
  /** Docket found it. */
  SUGGESTED("Found by Docket"),
  /** An officer says that it is a question. */
  CONFIRMED("Confirmed"),
  /** It has an answer and an outcome. */
  DRAFTED("Drafted"),
  /** Its answer may leave. */
  AGREED("Agreed"),
  /** It is unclear what it asks for. */
  NEEDS_CLARIFICATION("Needs clarification"),
  /** Another question asks the same. */
  MERGED("Merged"),
  /** It needs no answer any more. */
  WITHDRAWN("Withdrawn");

  private static final Map<QuestionState, Map<QuestionMove, QuestionState>> TABLE =
      Map.of(
          SUGGESTED,
          Map.of(
              QuestionMove.CONFIRM, CONFIRMED,
              QuestionMove.ANSWER, DRAFTED,
              QuestionMove.ASK, NEEDS_CLARIFICATION,
              QuestionMove.MERGE, MERGED,
              QuestionMove.WITHDRAW, WITHDRAWN,
              QuestionMove.EDIT, CONFIRMED,
              QuestionMove.SPLIT, CONFIRMED),
          CONFIRMED,
          Map.of(
              QuestionMove.ANSWER, DRAFTED,
              QuestionMove.ASK, NEEDS_CLARIFICATION,
              QuestionMove.MERGE, MERGED,
              QuestionMove.WITHDRAW, WITHDRAWN,
              QuestionMove.EDIT, CONFIRMED,
              QuestionMove.SPLIT, CONFIRMED),
          DRAFTED, // its answer was to these words: they may change, but not become two
          Map.of(
              QuestionMove.ANSWER, DRAFTED,
              QuestionMove.AGREE, AGREED,
              QuestionMove.ASK, NEEDS_CLARIFICATION,
              QuestionMove.MERGE, MERGED,
              QuestionMove.WITHDRAW, WITHDRAWN,
              QuestionMove.EDIT, DRAFTED),
          AGREED, // another answer has to be agreed again
          Map.of(QuestionMove.ANSWER, DRAFTED, QuestionMove.WITHDRAW, WITHDRAWN),
          NEEDS_CLARIFICATION,
          Map.of(
              QuestionMove.ANSWER, DRAFTED,
              QuestionMove.CLARIFIED, CONFIRMED,
              QuestionMove.MERGE, MERGED,
              QuestionMove.WITHDRAW, WITHDRAWN,
              QuestionMove.EDIT, NEEDS_CLARIFICATION,
              QuestionMove.SPLIT, NEEDS_CLARIFICATION),
          MERGED,
          Map.of(QuestionMove.PUT_BACK, CONFIRMED),
          WITHDRAWN,
          Map.of(QuestionMove.PUT_BACK, CONFIRMED));

  private final String label;

  QuestionState(String label) {
    this.label = label;
  }

  /** The words an officer reads. */
  public String label() {
    return label;
  }

  /** Whether it needs no answer: it is left out of the response and of the case's outcome. */
  public boolean needsNoAnswer() {
    return this == MERGED || this == WITHDRAWN;
  }

  /** The moves allowed now; the buttons on a page come from here. */
  public Set<QuestionMove> moves() {
    return TABLE.getOrDefault(this, Map.of()).keySet();
  }

  /** The state after a move, or nothing when the move is not allowed now. */
  public Optional<QuestionState> after(QuestionMove move) {
    return Optional.ofNullable(TABLE.getOrDefault(this, Map.of()).get(move));
  }

  /** The states in which a move is allowed. */
  static List<QuestionState> allowing(QuestionMove move) {
    return Arrays.stream(values()).filter(state -> state.after(move).isPresent()).toList();
  }
}
