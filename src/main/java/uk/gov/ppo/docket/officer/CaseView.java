package uk.gov.ppo.docket.officer;

import java.util.List;
import uk.gov.ppo.docket.officer.reading.Passage;
import uk.gov.ppo.docket.officer.reading.ReadMessage;

/**
 * One case as its page shows it.
 *
 * @param toDo its open tasks
 * @param mayWork whether answers and the draft may be changed now
 * @param clock what may be done to its clock
 * @param maySend whether the response may be sent now
 */
record CaseView(
    long id,
    String reference,
    String subject,
    String requester,
    Tag status,
    Arrival arrival,
    List<ToDo> toDo,
    Due due,
    Clocked clock,
    Placed placed,
    Acknowledged acknowledged,
    Request request,
    List<QuestionCard> questions,
    DraftView draft,
    List<Filed> messages,
    List<Event> history,
    boolean mayWork,
    boolean maySend) {

  /**
   * Something somebody must look at.
   *
   * @param what why, in words
   * @param since when that became known
   */
  record ToDo(long id, Tag kind, String what, String since) {}

  /**
   * When the request came.
   *
   * @param received the day that counts
   * @param details when it reached the mailbox and when we fetched it
   */
  record Arrival(String received, String details) {}

  /**
   * The clock of the case beside its date.
   *
   * @param steps what an officer may do to it now
   * @param aggregated earlier requests of the same person whose costs may be added up
   * @param reviewUntil the last day to ask for a review of the answer, empty while none has left
   */
  record Clocked(List<ClockStep> steps, List<Other> aggregated, String reviewUntil) {}

  /** Another case, in words that lead to it. */
  record Other(long id, String words) {}

  /**
   * Where the request went, and which rule sent it there.
   *
   * @param evidence the words that rule found; empty of one that always matches
   */
  record Placed(
      String kind, String team, String priority, String rule, String reason, String evidence) {}

  /**
   * The acknowledgement.
   *
   * @param state what became of it
   * @param reason why it was held or refused, empty otherwise
   * @param needsPerson whether somebody must look
   * @param held whether an officer may release it
   * @param with the case whose acknowledgement speaks of this one; none where it has its own
   * @param messages the message itself; none when it was not written
   */
  record Acknowledged(
      String state,
      String reason,
      boolean needsPerson,
      boolean held,
      List<Other> with,
      List<SentMessage> messages) {}

  /**
   * The request as it was written.
   *
   * @param passages the words its questions stand in
   * @param covering the message's own words where the questions stand elsewhere, empty otherwise
   * @param message the message around them
   */
  record Request(List<Passage> passages, String covering, ReadMessage message) {}

  /**
   * The draft response.
   *
   * @param exists whether there is one
   * @param changed who changed it last, and when
   * @param form its text as it stands, or as it was typed
   */
  record DraftView(boolean exists, String changed, DraftForm form) {}

  /**
   * A message of the case.
   *
   * @param link leads to it, empty for our own
   * @param ours our own message; none for incoming ones
   */
  record Filed(String at, String role, String link, List<SentMessage> ours) {}

  /** Something that happened. */
  record Event(String at, String who, String what) {}

  /** How many of the questions to be answered have both an answer and an outcome, in words. */
  public String answered() {
    List<QuestionCard> live = questions.stream().filter(QuestionCard::live).toList();
    long answered = live.stream().filter(QuestionCard::answered).count();
    return "%d of %d".formatted(answered, live.size());
  }
}
