package uk.gov.ppo.docket.casework;

import java.util.List;
import java.util.stream.Collectors;

/** A move was refused; the message gives the status, why not, and what would allow it. */
public final class MoveNotAllowed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  MoveNotAllowed(String why) {
    super(why);
  }

  static MoveNotAllowed now(Case aCase, CaseMove move) {
    return new MoveNotAllowed(
        "%s is “%s”: it cannot %s now, only while it is %s"
            .formatted(
                aCase.reference(),
                aCase.status().label(),
                move.spoken(),
                oneOf(CaseStatus.allowing(move).stream().map(CaseStatus::label).toList())));
  }

  static MoveNotAllowed now(Question question, QuestionMove move) {
    return new MoveNotAllowed(
        "Question %d is “%s”: it cannot %s now, only while it is %s"
            .formatted(
                question.asked().number(),
                question.state().label(),
                move.spoken(),
                oneOf(QuestionState.allowing(move).stream().map(QuestionState::label).toList())));
  }

  private static String oneOf(List<String> labels) {
    List<String> quoted = labels.stream().map("“%s”"::formatted).toList();
    String last = quoted.getLast();
    return quoted.size() == 1
        ? last
        : quoted.stream().limit(quoted.size() - 1L).collect(Collectors.joining(", "))
            + " or "
            + last;
  }
}
