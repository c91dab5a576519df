package uk.gov.ppo.docket.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClockStateTest {
  private static final LocalDate DAY = LocalDate.of(2026, 6, 2);

  /** How a clock comes into each state. */
  private static final Map<ClockState, List<ClockEvent>> INTO =
      Map.of(
          ClockState.RUNNING, List.of(),
          ClockState.WAITING, List.of(new ClockEvent.Stopped(StopReason.CLARIFICATION, DAY)),
          ClockState.PAUSED, List.of(new ClockEvent.Stopped(StopReason.FEE, DAY)),
          ClockState.STOPPED, List.of(new ClockEvent.Answered(DAY)));

  /** Every state and every move, written out; a dash is a move that is refused. */
  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "RUNNING, ASK, WAITING",
    "RUNNING, CLARIFY, -",
    "RUNNING, PAUSE, PAUSED",
    "RUNNING, RESUME, -",
    "RUNNING, EXTEND, RUNNING",
    "RUNNING, EXTEND_FURTHER, RUNNING",
    "RUNNING, CORRECT, RUNNING",
    "RUNNING, ANSWER, STOPPED",
    "WAITING, ASK, -",
    "WAITING, CLARIFY, RUNNING",
    "WAITING, PAUSE, -",
    "WAITING, RESUME, -",
    "WAITING, EXTEND, -",
    "WAITING, EXTEND_FURTHER, -",
    "WAITING, CORRECT, WAITING",
    "WAITING, ANSWER, STOPPED",
    "PAUSED, ASK, -",
    "PAUSED, CLARIFY, -",
    "PAUSED, PAUSE, -",
    "PAUSED, RESUME, RUNNING",
    "PAUSED, EXTEND, -",
    "PAUSED, EXTEND_FURTHER, -",
    "PAUSED, CORRECT, PAUSED",
    "PAUSED, ANSWER, STOPPED",
    "STOPPED, ASK, -",
    "STOPPED, CLARIFY, -",
    "STOPPED, PAUSE, -",
    "STOPPED, RESUME, -",
    "STOPPED, EXTEND, -",
    "STOPPED, EXTEND_FURTHER, -",
    "STOPPED, CORRECT, STOPPED",
    "STOPPED, ANSWER, -",
  })
  void everyMoveOfEveryStateLeadsWhereTheTableSaysOrIsRefusedWithItsReason(
      ClockState state, ClockMove move, String next) {
    List<ClockEvent> events = new ArrayList<>(INTO.getOrDefault(state, List.of()));
    assertThat(ClockState.after(events)).isEqualTo(state);
    ClockEvent event = event(move);
    events.add(event);
    assertThat(state.moves().contains(move)).isEqualTo(!next.equals("-"));
    if (next.equals("-")) {
      assertThatThrownBy(() -> ClockState.after(events))
          .hasMessage(
              "%s on 2026-06-03 cannot happen while the clock is \"%s\""
                  .formatted(event.name(), state.label()));
    } else {
      assertThat(ClockState.after(events)).isEqualTo(ClockState.valueOf(next));
    }
  }

  @Test
  void theTableAboveHasEveryStateAndEveryMove() throws NoSuchMethodException {
    String[] rows =
        ClockStateTest.class
            .getDeclaredMethod(
                "everyMoveOfEveryStateLeadsWhereTheTableSaysOrIsRefusedWithItsReason",
                ClockState.class,
                ClockMove.class,
                String.class)
            .getAnnotation(CsvSource.class)
            .value();
    assertThat(Arrays.stream(rows).map(row -> row.substring(0, row.lastIndexOf(','))).distinct())
        .hasSize(ClockState.values().length * ClockMove.values().length);
  }

  private static ClockEvent event(ClockMove move) {
    LocalDate next = DAY.plusDays(1);
    return switch (move) {
      case ASK -> new ClockEvent.Stopped(StopReason.CLARIFICATION, next);
      case CLARIFY -> new ClockEvent.Restarted(StopReason.CLARIFICATION, next);
      case PAUSE -> new ClockEvent.Stopped(StopReason.FEE, next);
      case RESUME -> new ClockEvent.Restarted(StopReason.FEE, next);
      case EXTEND -> new ClockEvent.Extended(next);
      case EXTEND_FURTHER -> new ClockEvent.ExtendedFurther(next, next.plusDays(60));
      case CORRECT -> new ClockEvent.Corrected(next);
      case ANSWER -> new ClockEvent.Answered(next);
    };
  }
}
