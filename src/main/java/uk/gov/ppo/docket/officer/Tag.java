package uk.gov.ppo.docket.officer;

import java.util.List;
import uk.gov.ppo.docket.casework.AcknowledgementState;
import uk.gov.ppo.docket.casework.CaseStatus;
import uk.gov.ppo.docket.casework.Outcome;
import uk.gov.ppo.docket.casework.Priority;
import uk.gov.ppo.docket.casework.QuestionState;
import uk.gov.ppo.docket.casework.TaskKind;
import uk.gov.ppo.docket.ledger.Fate;
import uk.gov.ppo.docket.precedents.Band;

/**
 * A GOV.UK tag.
 *
 * @param text its words
 * @param colour one of the component's colours
 */
record Tag(String text, String colour) {
  static Tag of(CaseStatus status) {
    String colour =
        switch (status) {
          case NEW -> "blue";
          case IN_PROGRESS -> "yellow";
          case AWAITING_CLARIFICATION -> "grey";
          case IN_CLEARANCE -> "pink";
          case READY_TO_SEND -> "turquoise";
          case SENDING -> "purple";
          case CLOSED -> "green";
        };
    return new Tag(status.label(), colour);
  }

  static Tag of(QuestionState state) {
    String colour =
        switch (state) {
          case SUGGESTED, MERGED, WITHDRAWN -> "grey";
          case CONFIRMED -> "blue";
          case DRAFTED -> "yellow";
          case AGREED -> "green";
          case NEEDS_CLARIFICATION -> "orange";
        };
    return new Tag(state.label(), colour);
  }

  static Tag of(Outcome outcome) {
    String colour =
        switch (outcome) {
          case HELD, ALREADY_PUBLISHED -> "green";
          case PARTIALLY_HELD -> "yellow";
          case NOT_HELD, UNKNOWN -> "grey";
          case EXEMPT, COST_LIMIT, REFUSED_OTHER -> "orange";
        };
    return new Tag(outcome.label(), colour);
  }

  /** Only a priority that is not the usual one is marked. */
  static List<Tag> of(Priority priority) {
    return switch (priority) {
      case HIGH -> List.of(new Tag("High", "red"));
      case NORMAL -> List.of();
      case LOW -> List.of(new Tag("Low", "grey"));
    };
  }

  /** Only an acknowledgement that needs a person is marked. */
  static List<Tag> of(AcknowledgementState state) {
    return switch (state) {
      case WAITING, SENT, TOGETHER -> List.of();
      case HELD -> List.of(new Tag("Not acknowledged", "orange"));
      case REFUSED -> List.of(new Tag("Acknowledgement refused", "red"));
    };
  }

  static Tag of(Band band) {
    String colour =
        switch (band) {
          case VERY_LIKELY, LIKELY -> "green";
          case POSSIBLE -> "yellow";
          case WEAK -> "grey";
        };
    return new Tag(band.words(), colour);
  }

  static Tag of(TaskKind kind) {
    String colour =
        switch (kind) {
          case NEW_MESSAGE -> "teal";
          case BOUNCED, NOT_SENT, UNREADABLE -> "red";
          case POSSIBLE_REPEAT, DATE_MOVED -> "magenta";
        };
    return new Tag(kind.label(), colour);
  }

  static Tag of(Fate fate) {
    String colour =
        switch (fate) {
          case QUARANTINED -> "red";
          case MACHINE_MAIL, OURS, DUPLICATE -> "grey";
          case RECEIVED -> "blue";
          case NEW_CASE, ADDED_TO_CASE -> "green";
        };
    return new Tag(fate.label(), colour);
  }
}
