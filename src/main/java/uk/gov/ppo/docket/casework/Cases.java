package uk.gov.ppo.docket.casework;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.gov.ppo.docket.mail.MessageId;

/** All cases, their questions, messages and history. */
@Component
public class Cases {
  /** Who acts when no person does. */
  public static final String DOCKET = "Docket";

  private final JdbcClient jdbc;
  private final CaseOpenings openings;
  private final History history;
  private final ApplicationEventPublisher news;
  private final Clock clock;
  private final CaseLookup found;
  private final QuestionLookup questions;
  private final CaseMoves moves;
  private final CaseOwners owners;
  private final Answers answers;
  private final AcknowledgementNotes acknowledgements;

  Cases(
      JdbcClient jdbc,
      CaseOpenings openings,
      History history,
      ApplicationEventPublisher news,
      Clock clock) {
    this.jdbc = jdbc;
    this.openings = openings;
    this.history = history;
    this.news = news;
    this.clock = clock;
    found = new CaseLookup(jdbc);
    questions = new QuestionLookup(jdbc);
    moves = new CaseMoves(jdbc, history, news);
    owners = new CaseOwners(jdbc, history);
    answers = new Answers(jdbc, history);
    acknowledgements = new AcknowledgementNotes(jdbc, history);
  }

  /** Opens a case with its reference, questions, opening message and first line of history. */
  @Transactional
  public Case open(NewCase opening) {
    long id = openings.insert(opening);
    String messageId = opening.message().stream().findFirst().map(MessageId::value).orElse("");
    MessageRole role = opening.isPart() ? MessageRole.PART : MessageRole.OPENING;
    attach(id, messageId, role, opening.receivedAt(), opening.inbound());
    history.record(
        id, DOCKET, "Opened with %d question(s)".formatted(opening.questions().size()), messageId);
    news.publishEvent(new CaseOpened(id));
    return withId(id).orElseThrow();
  }

  /**
   * Gives a case that stood for a message nobody could read what the message turned out to say; its
   * reference and its receipt stay.
   */
  @Transactional
  public Case fillIn(long caseId, NewCase readable, String who) {
    openings.fillIn(caseId, readable);
    history.record(
        caseId, who, "Read again, with %d question(s)".formatted(readable.questions().size()));
    news.publishEvent(new CaseOpened(caseId));
    return withId(caseId).orElseThrow();
  }

  /** The case with this number. */
  public Optional<Case> withId(long id) {
    return found.withId(id);
  }

  /** The case with this reference, {@code FOI 543}, in any case of letters. */
  public Optional<Case> withReference(String reference) {
    return found.withReference(reference);
  }

  /** The case with this number in its reference, {@code 543}. */
  public Optional<Case> numbered(int number) {
    return found.numbered(number);
  }

  /** The cases of one requester, the newest first; the address in any case of letters. */
  public List<Case> ofRequester(String address) {
    return found.ofRequester(address);
  }

  /** Cases not yet closed, longest waiting first, which under one time limit is by due date. */
  public List<Case> open() {
    return found.open();
  }

  /** Closed cases, the newest first. */
  public List<Case> closed() {
    return found.closed();
  }

  /** The cases with these numbers, in this order. */
  public List<Case> withIds(List<Long> ids) {
    return found.withIds(ids);
  }

  /**
   * Holds a case until the caller's transaction ends: two officers who change it at once do so one
   * after the other.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void hold(long caseId) {
    jdbc.sql("update cases set status = status where id = ?").param(caseId).update();
  }

  /** A case's questions in order. */
  public List<Question> questions(long caseId) {
    return questions.of(caseId);
  }

  /** The question with this number in the database. */
  public Optional<Question> question(long id) {
    return questions.withId(id);
  }

  /**
   * Questions that nobody has looked for precedents for, of cases whose requester has heard from us
   * or must wait for a person.
   */
  public List<Question> awaitingSuggestions(int limit) {
    return questions.awaitingSuggestions(limit);
  }

  /** Questions of cases not yet closed for which precedents were last looked for before then. */
  public List<Question> suggestedBefore(Instant then, int limit) {
    return questions.suggestedBefore(then, limit);
  }

  /** Notes that precedents were looked for: what can be found since {@code begun} was not seen. */
  public void suggested(long questionId, Instant begun) {
    jdbc.sql("update question set suggested_at = ? where id = ?")
        .params(Timestamp.from(begun), questionId)
        .update();
  }

  /** Whether precedents were looked for since the question was last worded. */
  public boolean isSuggested(long questionId) {
    return questions.isSuggested(questionId);
  }

  /** What happened to a case, oldest first. */
  public List<HistoryEntry> history(long caseId) {
    return history.of(caseId);
  }

  /** A case's messages, oldest first. */
  public List<CaseMessage> messages(long caseId) {
    return found.messages(caseId);
  }

  /** The case a message belongs to. */
  public OptionalLong caseOf(MessageId message) {
    return found.caseOf(message);
  }

  /** Whether we wrote this message. */
  public boolean wrote(MessageId message) {
    return found.wrote(message);
  }

  /** Files an incoming message under a case. */
  @Transactional
  public void file(
      long caseId, List<MessageId> message, MessageRole role, Instant at, long inbound) {
    String messageId = message.stream().findFirst().map(MessageId::value).orElse("");
    attach(caseId, messageId, role, at, inbound);
    history.record(caseId, DOCKET, role.label() + " was filed here", messageId);
  }

  /** Notes a message of ours. */
  @Transactional
  public void wrote(long caseId, MessageId message, MessageRole role, String who) {
    attach(caseId, message.value(), role, clock.instant(), 0);
    history.record(caseId, who, role.label() + " was written", message.value());
  }

  /** Notes in a case's history what somebody did. */
  public void note(long caseId, String who, String what) {
    history.record(caseId, who, what);
  }

  private void attach(long caseId, String messageId, MessageRole role, Instant at, long inbound) {
    jdbc.sql(
            """
            insert into case_message (case_id, message_id, role, inbound_id, at)
            values (?, ?, ?, ?, ?)
            """)
        .params(caseId, messageId, role.name(), inbound, Timestamp.from(at))
        .update();
  }

  /**
   * Takes an officer's answer to a question.
   *
   * @throws MoveNotAllowed when the case or the question takes no answer now
   */
  @Transactional
  public void answer(long questionId, Answer answer, String who) {
    move(question(questionId).orElseThrow().caseId(), CaseMove.WORK_ON, who);
    answers.keep(question(questionId).orElseThrow(), answer, who);
  }

  /**
   * Moves a case on.
   *
   * @throws MoveNotAllowed when its status does not allow that, or not from this person, or the
   *     move needs a reason
   */
  @Transactional
  public void move(long caseId, CaseMove move, String who) {
    move(caseId, move, "", who);
  }

  /**
   * Moves a case on, with a reason for its history.
   *
   * @throws MoveNotAllowed as above, or when the move needs a reason and has none
   */
  @Transactional
  public void move(long caseId, CaseMove move, String reason, String who) {
    hold(caseId);
    moves.move(withId(caseId).orElseThrow(), move, reason, who);
  }

  /**
   * Closes a case that is not answered from here.
   *
   * @param words what is to be said about it; the authority, where it was passed on
   * @throws MoveNotAllowed when its status does not allow that, or the ending needs more on record
   */
  @Transactional
  public void close(long caseId, Ending ending, String words, String who) {
    hold(caseId);
    moves.close(withId(caseId).orElseThrow(), ending, words, who);
  }

  /** The moves this person may make now. */
  public Set<CaseMove> moves(Case aCase, String who) {
    return moves.open(aCase, who);
  }

  /** Who has a case, when somebody first looked at it, and how it ended. */
  public CaseCare care(long caseId) {
    return owners.care(caseId);
  }

  /**
   * Gives a case to an officer; work on a new case begins with it.
   *
   * @param owner the account's name, empty to give it back
   */
  @Transactional
  public void assign(long caseId, String owner, String who) {
    hold(caseId);
    if (owners.assign(caseId, owner, who)
        && !owner.isEmpty()
        && withId(caseId).orElseThrow().status() == CaseStatus.NEW) {
      move(caseId, CaseMove.WORK_ON, who);
    }
  }

  /** Notes that an officer opened the page of a case; the first one counts. */
  @Transactional
  public void lookAt(long caseId, String who) {
    owners.lookAt(caseId, clock.instant(), who);
  }

  /** Notes what became of the acknowledgement; the reason is empty when all went well. */
  @Transactional
  public void acknowledgement(long caseId, AcknowledgementState state, String reason) {
    acknowledgements.note(caseId, state, reason);
  }

  /**
   * Lets a held acknowledgement go: from now on it waits to leave.
   *
   * @return whether it was held; of two officers at once, one releases it
   */
  @Transactional
  public boolean releaseAcknowledgement(long caseId, String who) {
    return acknowledgements.release(caseId, who);
  }
}
