package uk.gov.ppo.docket.correspondence;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.gov.ppo.docket.casework.Case;
import uk.gov.ppo.docket.casework.Cases;
import uk.gov.ppo.docket.casework.MessageRole;
import uk.gov.ppo.docket.casework.NewQuestion;
import uk.gov.ppo.docket.casework.Question;
import uk.gov.ppo.docket.casework.RequestKind;
import uk.gov.ppo.docket.casework.Together;
import uk.gov.ppo.docket.clocks.CaseClocks;
import uk.gov.ppo.docket.clocks.Reckoning;
import uk.gov.ppo.docket.correspondence.Wording.Spoken;
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
  private final CaseClocks clocks;
  private final Together together;
  private final Clock clock;

  Acknowledgements(
      LetterTemplates templates,
      Wording wording,
      OfficeSettings office,
      LetterWriter writer,
      Cases cases,
      Outbox outbox,
      CaseClocks clocks,
      Together together,
      Clock clock) {
    this.templates = templates;
    this.wording = wording;
    this.office = office;
    this.writer = writer;
    this.cases = cases;
    this.outbox = outbox;
    this.clocks = clocks;
    this.together = together;
    this.clock = clock;
  }

  /**
   * Why an acknowledgement cannot be written without somebody looking first: the date it would name
   * is unknown or past, or nothing can be sent to the requester. Nothing when all is well.
   */
  public Optional<String> obstacle(List<RequestKind> kinds, Instant receivedAt, Mailbox requester) {
    LocalDate received = StatutoryClock.receivedOn(receivedAt);
    return obstacle(requester, kinds.stream().map(kind -> clocks.of(kind, received)));
  }

  /** The same of the acknowledgement of a case there is, and of those it speaks of beside it. */
  public Optional<String> obstacle(Case aCase) {
    return obstacle(
        aCase.requester(), spokenOf(aCase).stream().map(spoken -> clocks.of(spoken.id())));
  }

  private Optional<String> obstacle(Mailbox requester, Stream<Reckoning> dates) {
    return LetterWriter.canWriteTo(requester)
        ? dates.map(this::obstacle).flatMap(Optional::stream).findFirst()
        : Optional.of("Nothing can be sent to the address it came from");
  }

  private Optional<String> obstacle(Reckoning date) {
    return switch (date) {
      case Reckoning.Due due -> late(due.due().date());
      case Reckoning.Unknown unknown -> Optional.of(unknown.why());
      case Reckoning.Unlimited none -> Optional.empty();
    };
  }

  private Optional<String> late(LocalDate due) {
    return StatutoryClock.late(StatutoryClock.receivedOn(clock.instant()), due)
        ? Optional.of("It arrived so long ago that the date for an answer has passed")
        : Optional.empty();
  }

  /** The cases an acknowledgement speaks of: the one that carries it, then those beside it. */
  private List<Case> spokenOf(Case aCase) {
    List<Case> cases = new ArrayList<>(List.of(aCase));
    cases.addAll(together.acknowledgedBy(aCase.id()));
    return cases;
  }

  /**
   * The words of the acknowledgement of a case, as it would be written now; to a request in Welsh
   * both languages, Welsh first.
   */
  public WrittenLetter words(Case aCase) {
    List<Spoken> spoken =
        spokenOf(aCase).stream().map(one -> new Spoken(one, shown(one.id()))).toList();
    LetterForm form =
        spoken.size() > 1
            ? LetterForm.ACKNOWLEDGEMENT_TOGETHER
            : LetterForm.acknowledging(aCase.placement().kind());
    WrittenLetter english = templates.write(form, wording.of(spoken, Tongue.ENGLISH));
    return Tongue.ofCode(aCase.language()) == Tongue.WELSH
        ? templates
            .inWelsh(form, wording.of(spoken, Tongue.WELSH))
            .map(welsh -> welsh.above(english))
            .orElse(english)
        : english;
  }

  /**
   * Writes the acknowledgement of a case, and of those asked with it, and queues it, in the
   * caller's transaction.
   */
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
                PlainHtml.of(words.text(), Tongue.ofCode(aCase.language())),
                request.id().stream().toList(),
                threadOf(request),
                true));
    outbox.put(aCase.id(), MessageKind.ACKNOWLEDGEMENT, message);
    cases.wrote(aCase.id(), message.id(), MessageRole.ACKNOWLEDGEMENT, Cases.DOCKET);
    for (Case other : together.acknowledgedBy(aCase.id())) {
      cases.note(
          other.id(),
          Cases.DOCKET,
          "Our acknowledgement was written, together with that of %s".formatted(aCase.reference()));
    }
  }

  private List<Question> shown(long caseId) {
    return cases.questions(caseId).stream()
        .filter(Question::isLive)
        .map(Acknowledgements::abridged)
        .toList();
  }

  static Question abridged(Question question) {
    NewQuestion asked = question.asked();
    if (asked.text().length() <= LONGEST_QUESTION_SHOWN) {
      return question;
    }
    int cut = asked.text().lastIndexOf(' ', LONGEST_QUESTION_SHOWN);
    String text = asked.text().substring(0, cut > 0 ? cut : LONGEST_QUESTION_SHOWN) + " …";
    return question.worded(asked.worded(text));
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
