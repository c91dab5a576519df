package uk.gov.ppo.docket.correspondence;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.gov.ppo.docket.casework.Case;
import uk.gov.ppo.docket.casework.Cases;
import uk.gov.ppo.docket.casework.MessageRole;
import uk.gov.ppo.docket.casework.NewQuestion;
import uk.gov.ppo.docket.casework.Question;
import uk.gov.ppo.docket.casework.RequestKind;
import uk.gov.ppo.docket.deadline.ClockKind;
import uk.gov.ppo.docket.deadline.HolidaysUnknown;
import uk.gov.ppo.docket.deadline.StatutoryClock;
import uk.gov.ppo.docket.mail.FinishedMessage;
import uk.gov.ppo.docket.mail.Letter;
import uk.gov.ppo.docket.mail.LetterWriter;
import uk.gov.ppo.docket.mail.Mailbox;
import uk.gov.ppo.docket.mail.Message;
import uk.gov.ppo.docket.mail.MessageId;
import uk.gov.ppo.docket.outbox.MessageKind;
import uk.gov.ppo.docket.outbox.Outbox;

/** Acknowledgements: one a case, to the requester alone, finished before they are queued. */
@Component
public class Acknowledgements {
  /**
   * In characters. A question is shown so that its requester knows it again; a whole letter sent
   * back would carry a stranger's words to whomever a forged sender names.
   */
  static final int LONGEST_QUESTION_SHOWN = 500;

  private final LetterTemplates templates;
  private final Wording wording;
  private final OfficeSettings office;
  private final LetterWriter writer;
  private final Cases cases;
  private final Outbox outbox;
  private final StatutoryClock statutory;
  private final Clock clock;

  Acknowledgements(
      LetterTemplates templates,
      Wording wording,
      OfficeSettings office,
      LetterWriter writer,
      Cases cases,
      Outbox outbox,
      StatutoryClock statutory,
      Clock clock) {
    this.templates = templates;
    this.wording = wording;
    this.office = office;
    this.writer = writer;
    this.cases = cases;
    this.outbox = outbox;
    this.statutory = statutory;
    this.clock = clock;
  }

  /**
   * Why an acknowledgement cannot be written without somebody looking first: the date it would name
   * is unknown or past, or nothing can be sent to the requester. Nothing when all is well.
   */
  public Optional<String> obstacle(Instant receivedAt, Mailbox requester) {
    if (!LetterWriter.canWriteTo(requester)) {
      return Optional.of("Nothing can be sent to the address it came from");
    }
    try {
      LocalDate received = StatutoryClock.receivedOn(receivedAt);
      LocalDate due = statutory.due(ClockKind.FOIA_20, received, List.of()).date();
      return StatutoryClock.late(StatutoryClock.receivedOn(clock.instant()), due)
          ? Optional.of("It arrived so long ago that the date for an answer has passed")
          : Optional.empty();
    } catch (HolidaysUnknown unknown) {
      return Optional.ofNullable(unknown.getMessage());
    }
  }

  /** The words of the acknowledgement of a case, as it would be written now. */
  public WrittenLetter words(Case aCase) {
    return templates.write(formFor(aCase), wording.of(aCase, shown(aCase.id())));
  }

  /** Writes the acknowledgement of a case and queues it, in the caller's transaction. */
  @Transactional
  public void acknowledge(Case aCase, Message request) {
    WrittenLetter words = words(aCase);
    FinishedMessage message =
        writer.write(
            aCase.id(),
            new Letter(
                office.mailbox(),
                aCase.requester(),
                words.subject(),
                words.text(),
                PlainHtml.of(words.text()),
                request.id().stream().toList(),
                threadOf(request),
                true));
    outbox.put(aCase.id(), MessageKind.ACKNOWLEDGEMENT, message);
    cases.wrote(aCase.id(), message.id(), MessageRole.ACKNOWLEDGEMENT, Cases.DOCKET);
  }

  private List<Question> shown(long caseId) {
    return cases.questions(caseId).stream().map(Acknowledgements::abridged).toList();
  }

  static Question abridged(Question question) {
    NewQuestion asked = question.asked();
    if (asked.text().length() <= LONGEST_QUESTION_SHOWN) {
      return question;
    }
    int cut = asked.text().lastIndexOf(' ', LONGEST_QUESTION_SHOWN);
    String text = asked.text().substring(0, cut > 0 ? cut : LONGEST_QUESTION_SHOWN) + " …";
    return question.worded(
        new NewQuestion(
            asked.number(), asked.label(), text, asked.start(), asked.end(), asked.context()));
  }

  private static LetterForm formFor(Case aCase) {
    RequestKind kind = aCase.placement().kind();
    return kind == RequestKind.FOI || kind == RequestKind.EIR
        ? LetterForm.ACKNOWLEDGEMENT
        : LetterForm.ACKNOWLEDGEMENT_OTHER;
  }

  // RFC 5322 section 3.6.4: the parent's References, or its In-Reply-To when it has one alone; then
  // the parent's id
  private static List<MessageId> threadOf(Message request) {
    List<MessageId> thread = new ArrayList<>(request.references());
    if (thread.isEmpty() && request.inReplyTo().size() == 1) {
      thread.addAll(request.inReplyTo());
    }
    request.id().ifPresent(thread::add);
    return thread;
  }
}
