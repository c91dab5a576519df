package uk.gov.ppo.docket.correspondence;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.gov.ppo.docket.casework.Case;
import uk.gov.ppo.docket.casework.CaseMove;
import uk.gov.ppo.docket.casework.Cases;
import uk.gov.ppo.docket.casework.MessageRole;
import uk.gov.ppo.docket.casework.RequestKind;
import uk.gov.ppo.docket.clocks.CaseClocks;
import uk.gov.ppo.docket.deadline.ClockMove;
import uk.gov.ppo.docket.mail.FinishedMessage;
import uk.gov.ppo.docket.mail.Letter;
import uk.gov.ppo.docket.mail.LetterWriter;
import uk.gov.ppo.docket.mail.MessageId;
import uk.gov.ppo.docket.outbox.MessageKind;
import uk.gov.ppo.docket.outbox.Outbox;

/** An officer's questions to the requester about what is meant, each in a letter of its own. */
@Component
public class Clarifications {
  /** Where the law has the time limit start again: FOIA 2000 section 10(6), EIR 2004 reg. 9(4). */
  private static final Set<RequestKind> STARTING_AGAIN =
      EnumSet.of(RequestKind.FOI, RequestKind.EIR);

  private final LetterTemplates templates;
  private final Wording wording;
  private final OfficeSettings office;
  private final LetterWriter writer;
  private final Cases cases;
  private final CaseClocks clocks;
  private final Outbox outbox;

  Clarifications(
      LetterTemplates templates,
      Wording wording,
      OfficeSettings office,
      LetterWriter writer,
      Cases cases,
      CaseClocks clocks,
      Outbox outbox) {
    this.templates = templates;
    this.wording = wording;
    this.office = office;
    this.writer = writer;
    this.cases = cases;
    this.clocks = clocks;
    this.outbox = outbox;
  }

  /** Why no question can be sent to the requester of a case; nothing when one can. */
  public Optional<String> obstacle(Case aCase) {
    return LetterWriter.canWriteTo(aCase.requester())
        ? Optional.empty()
        : Optional.of(
            "Nothing can be sent to the address %s came from: ask by other means, then note it here"
                .formatted(aCase.reference()));
  }

  /**
   * The letter with a question, as it would be written now; in the language of the request, the
   * question itself as the officer wrote it.
   *
   * @param question the officer's words: shown as they are, never read as a wording
   */
  public WrittenLetter words(Case aCase, String question) {
    Tongue tongue = Tongue.ofCode(aCase.language());
    return tongue == Tongue.WELSH
        ? templates
            .inWelsh(LetterForm.CLARIFICATION, words(aCase, question, tongue))
            .orElseGet(() -> english(aCase, question))
        : english(aCase, question);
  }

  private WrittenLetter english(Case aCase, String question) {
    return templates.write(LetterForm.CLARIFICATION, words(aCase, question, Tongue.ENGLISH));
  }

  private LetterWords words(Case aCase, String question, Tongue tongue) {
    return wording.of(aCase, List.of(), tongue).asking(question.strip(), timeStartsAgain(aCase));
  }

  private boolean timeStartsAgain(Case aCase) {
    return STARTING_AGAIN.contains(aCase.placement().kind())
        && clocks.moves(aCase.id()).contains(ClockMove.ASK);
  }

  /** What the next question of a case is known by: its number, from 1. */
  public String next(long caseId) {
    long asked =
        outbox.ofCase(caseId).stream()
            .filter(entry -> entry.kind() == MessageKind.CLARIFICATION)
            .count();
    return Long.toString(asked + 1);
  }

  /**
   * Sends a question, once: the case waits for the requester, the letter is queued and filed. The
   * clock is the caller's to stop, in the same transaction.
   *
   * @param number what {@link #next} said when the officer looked at the letter
   * @throws ClarificationRefused when nothing can be sent to the requester, or a question of this
   *     number was sent already
   * @throws uk.gov.ppo.docket.casework.MoveNotAllowed when the case does not allow it
   */
  @Transactional
  public void ask(long caseId, String number, String question, String who) {
    cases.hold(caseId);
    Case aCase = cases.withId(caseId).orElseThrow();
    WrittenLetter words = words(aCase, question);
    cases.move(caseId, CaseMove.ASK, "by letter", who);
    requireNext(caseId, number);
    obstacle(aCase)
        .ifPresent(
            why -> {
              throw new ClarificationRefused(why);
            });
    FinishedMessage message = writer.write(caseId, letter(aCase, words));
    outbox.put(caseId, MessageKind.CLARIFICATION, number, message);
    cases.wrote(caseId, message.id(), MessageRole.CLARIFICATION, who);
  }

  private void requireNext(long caseId, String number) {
    if (!number.equals(next(caseId))) {
      throw new ClarificationRefused(
          "This question was sent already, or another since: read it again before you send it");
    }
  }

  private Letter letter(Case aCase, WrittenLetter words) {
    List<MessageId> thread = CaseThread.of(cases.messages(aCase.id()));
    return new Letter(
        office.mailbox(),
        aCase.requester(),
        words.subject(),
        words.text(),
        PlainHtml.of(words.text(), Tongue.ofCode(aCase.language())),
        thread.stream().limit(1).toList(),
        thread,
        false);
  }
}
