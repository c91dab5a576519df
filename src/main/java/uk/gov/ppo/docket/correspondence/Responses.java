package uk.gov.ppo.docket.correspondence;

import java.util.Optional;

/** Responses: composed from the answers, edited by an officer, sent by an officer. */
public interface Responses {
  /** The draft of a case, when there is one. */
  Optional<Draft> draft(long caseId);

  /**
   * Composes the draft from the questions' answers, replacing what was there.
   *
   * @throws ResponseNotReady when a question has no answer yet
   */
  Draft compose(long caseId, String who);

  /** Keeps an officer's edited text. */
  void save(long caseId, String text, String who);

  /** The subject that the response will leave under. */
  String subject(long caseId);

  /**
   * Sends the draft as it stands.
   *
   * @throws ResponseNotReady when there is no draft, or the requester has no address
   * @throws uk.gov.ppo.docket.casework.guards.StepRefused when a question has no outcome, or
   *     something is not on record that the answers need
   * @throws uk.gov.ppo.docket.casework.MoveNotAllowed when its status does not allow that
   */
  void send(long caseId, String who);
}
