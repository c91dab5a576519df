package uk.gov.ppo.docket.casework;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Moves cases from one status to the next, in the caller's transaction. */
final class CaseMoves {
  private final JdbcClient jdbc;
  private final History history;
  private final ApplicationEventPublisher news;

  CaseMoves(JdbcClient jdbc, History history, ApplicationEventPublisher news) {
    this.jdbc = jdbc;
    this.history = history;
    this.news = news;
  }

  /** The moves this person may make now. */
  Set<CaseMove> open(Case aCase, String who) {
    Set<CaseMove> open = EnumSet.noneOf(CaseMove.class);
    for (CaseMove move : aCase.status().moves()) {
      if (refusal(aCase, move, who).isEmpty()) {
        open.add(move);
      }
    }
    return open;
  }

  void move(Case aCase, CaseMove move, String reason, String who) {
    if (move == CaseMove.CLOSE) {
      throw new MoveNotAllowed("Say how %s ended to close it".formatted(aCase.reference()));
    }
    if (move.needsReason() && reason.isBlank()) {
      throw new MoveNotAllowed("Say why: it stays in the history of the case");
    }
    CaseStatus next = next(aCase, move, who);
    if (move == CaseMove.WORK_ON) {
      jdbc.sql("update cases set worked_by = ? where id = ?").params(who, aCase.id()).update();
    }
    boolean answered = move == CaseMove.DELIVERED;
    change(aCase, next, answered ? Ending.ANSWERED.name() : "", reason, who);
    if (answered) {
      news.publishEvent(new CaseAnswered(aCase.id()));
    }
  }

  void close(Case aCase, Ending ending, String words, String who) {
    CaseStatus next = next(aCase, CaseMove.CLOSE, who);
    refusal(aCase, ending, words)
        .ifPresent(
            why -> {
              throw new MoveNotAllowed(why);
            });
    String reason = words.isBlank() ? ending.label() : ending.label() + ": " + words.strip();
    change(aCase, next, ending.name(), reason, who);
  }

  private CaseStatus next(Case aCase, CaseMove move, String who) {
    CaseStatus next = aCase.status().after(move).orElseThrow(() -> MoveNotAllowed.now(aCase, move));
    refusal(aCase, move, who)
        .ifPresent(
            why -> {
              throw new MoveNotAllowed(why);
            });
    return next;
  }

  private Optional<String> refusal(Case aCase, CaseMove move, String who) {
    boolean service = who.equals(Cases.DOCKET);
    return switch (move.permission()) {
      case SERVICE ->
          service
              ? Optional.empty()
              : Optional.of(
                  "%s cannot %s by an officer: Docket notes it when the mail server has spoken"
                      .formatted(aCase.reference(), move.spoken()));
      case OFFICER -> service ? byNobody(aCase, move) : Optional.empty();
      case APPROVER -> service ? byNobody(aCase, move) : bySubmitter(aCase, move, who);
    };
  }

  private static Optional<String> byNobody(Case aCase, CaseMove move) {
    return Optional.of(
        "%s cannot %s by Docket itself: an officer decides that"
            .formatted(aCase.reference(), move.spoken()));
  }

  private Optional<String> bySubmitter(Case aCase, CaseMove move, String who) {
    return submitter(aCase.id()).filter(who::equalsIgnoreCase).isPresent()
        ? Optional.of(
            "%s submitted %s for clearance: it can only %s by another officer"
                .formatted(who, aCase.reference(), move.spoken()))
        : Optional.empty();
  }

  private Optional<String> submitter(long caseId) {
    return jdbc.sql(
            """
            select who from case_history where case_id = ? and status_to = 'IN_CLEARANCE'
            order by id desc limit 1
            """)
        .param(caseId)
        .query(String.class)
        .optional();
  }

  private Optional<String> refusal(Case aCase, Ending ending, String words) {
    return switch (ending) {
      case ANSWERED ->
          Optional.of(
              "%s is answered when its response has left: send the response, or choose “%s”"
                  .formatted(aCase.reference(), Ending.HANDLED_ELSEWHERE.label()));
      case LAPSED ->
          aCase.status() == CaseStatus.AWAITING_CLARIFICATION
              ? Optional.empty()
              : Optional.of(
                  "%s is “%s”: only a request that waits for clarification can lapse"
                      .formatted(aCase.reference(), aCase.status().label()));
      case PASSED_ON -> notPassedOn(aCase, words);
      case WITHDRAWN, NOT_A_REQUEST, HANDLED_ELSEWHERE -> Optional.empty();
    };
  }

  // section 45 Code of Practice: the requester agrees before a request is passed on
  private Optional<String> notPassedOn(Case aCase, String words) {
    if (words.isBlank()) {
      return Optional.of(
          "Name the authority that %s was passed on to".formatted(aCase.reference()));
    }
    return isOnRecord(aCase.id(), FactKind.TRANSFER_CONSENT)
        ? Optional.empty()
        : Optional.of(
            "Record first that the requester agreed to pass %s on".formatted(aCase.reference()));
  }

  private boolean isOnRecord(long caseId, FactKind kind) {
    return jdbc.sql("select count(*) from case_fact where case_id = ? and kind = ?")
            .params(caseId, kind.name())
            .query(Long.class)
            .single()
        > 0;
  }

  private void change(Case aCase, CaseStatus next, String ending, String reason, String who) {
    if (next == aCase.status()) {
      return;
    }
    jdbc.sql("update cases set status = ?, ending = ? where id = ?")
        .params(next.name(), ending, aCase.id())
        .update();
    history.moved(aCase.id(), who, aCase.status(), next, reason);
    news.publishEvent(new CaseMoved(aCase.id(), aCase.status(), next));
  }
}
