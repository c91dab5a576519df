package uk.gov.ppo.docket.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import uk.gov.ppo.docket.casework.Cases;
import uk.gov.ppo.docket.casework.Tasks;
import uk.gov.ppo.docket.database.Databases;
import uk.gov.ppo.docket.ledger.Fate;
import uk.gov.ppo.docket.ledger.KeptMessage;
import uk.gov.ppo.docket.ledger.Ledger;
import uk.gov.ppo.docket.ledger.MatchedRule;
import uk.gov.ppo.docket.mail.FinishedMessage;
import uk.gov.ppo.docket.mail.Letter;
import uk.gov.ppo.docket.mail.LetterWriter;
import uk.gov.ppo.docket.mail.Mailbox;
import uk.gov.ppo.docket.mail.MessageId;
import uk.gov.ppo.docket.outbox.MessageKind;
import uk.gov.ppo.docket.outbox.Outbox;

/** What comes of a reminder to one of our own people never opens a case and is never answered. */
class ReminderComesBackTest {
  private static final Mailbox OFFICE = new Mailbox("The office", "Mail@ppo.gov.uk");
  private static final Mailbox OLU = new Mailbox("", "olu@people.example");

  @Test
  void theReminderItselfIsOurs() {
    afterAReminder(
        (office, reminder) -> {
          KeptMessage kept =
              office.arrives(
                  new String(reminder.raw(), StandardCharsets.UTF_8).replace("\r\n", "\n"));
          assertSetAside(office, kept, Fate.OURS, "ours-came-back");
        });
  }

  @Test
  void itsBounceLiesInTheTrayAndSaysWhatDidNotArrive() {
    afterAReminder(
        (office, reminder) -> {
          KeptMessage kept = office.arrives(bounceOf(reminder.id()));
          assertSetAside(office, kept, Fate.MACHINE_MAIL, "report-about-a-reminder");
          assertThat(kept.reason())
              .startsWith("A reminder to one of our own people did not arrive");
        });
  }

  @Test
  void anAnswerLiesInTheTrayEvenIfItAsksSomething() {
    afterAReminder(
        (office, reminder) -> {
          KeptMessage kept =
              office.arrives(answer(reminder.id(), "Re: [FOI 1] Due", "How many cases do I have?"));
          assertSetAside(office, kept, Fate.MACHINE_MAIL, "answers-a-reminder");
        });
  }

  @Test
  void anAutomaticReplyWithoutAnyMarkLiesInTheTray() {
    afterAReminder(
        (office, reminder) -> {
          KeptMessage kept =
              office.arrives(
                  answer(reminder.id(), "Automatic reply: [FOI 1] Due", "I am on leave."));
          assertSetAside(office, kept, Fate.MACHINE_MAIL, "answers-a-reminder");
        });
  }

  @Test
  void anIdentifierThatOnlyLooksLikeAReminderOpensACaseAsEver() {
    afterAReminder(
        (office, reminder) -> {
          MessageId forged =
              new MessageId(reminder.id().value().replaceFirst("docket\\.0\\.", "docket.0.a"));
          KeptMessage kept =
              office.arrives(
                  answer(forged, "Re: a request", "Under the FOI Act: how many owls have you?"));
          assertThat(kept.fate()).isEqualTo(Fate.NEW_CASE);
        });
  }

  private static void assertSetAside(FrontOffice office, KeptMessage kept, Fate fate, String rule) {
    assertThat(kept.fate()).isEqualTo(fate);
    assertThat(kept.caseId()).isZero();
    assertThat(office.get(Ledger.class).rules(kept.id()))
        .first()
        .extracting(MatchedRule::rule)
        .isEqualTo(rule);
    assertThat(office.get(Cases.class).open()).isEmpty();
    assertThat(office.get(Tasks.class).open()).isEmpty();
    assertThat(office.get(Outbox.class).queuedSince(MessageKind.ACKNOWLEDGEMENT, FrontOffice.NOON))
        .isZero();
  }

  private static void afterAReminder(BiConsumer<FrontOffice, FinishedMessage> test) {
    try (FrontOffice office = new FrontOffice(Databases.sqlite())) {
      Letter letter =
          new Letter(OFFICE, OLU, "[FOI 1] Due", "It is due.", "", List.of(), List.of(), true);
      FinishedMessage reminder = office.get(LetterWriter.class).write(0, letter);
      Outbox outbox = office.get(Outbox.class);
      outbox.put(0, MessageKind.REMINDER, "today 1 olu", reminder);
      outbox.sent(outbox.claim().orElseThrow(), "250 ok");
      test.accept(office, reminder);
    }
  }

  private static String answer(MessageId answered, String subject, String words) {
    return """
    From: Olu <olu@people.example>
    To: Mail@ppo.gov.uk
    Date: Mon, 2 Mar 2026 11:58:00 +0000
    Message-ID: <answer@people.example>
    In-Reply-To: <%s>
    Subject: %s

    %s
    """
        .formatted(answered.value(), subject, words);
  }

  private static String bounceOf(MessageId reminder) {
    return """
    Return-Path: <>
    From: Mail Delivery System <mailer-daemon@mx.people.example>
    To: Mail@ppo.gov.uk
    Message-ID: <bounce@mx.people.example>
    Subject: Undelivered Mail Returned to Sender
    MIME-Version: 1.0
    Content-Type: multipart/report; report-type=delivery-status; boundary=b

    --b
    Content-Type: text/plain

    Nobody of that name works here.

    --b
    Content-Type: message/delivery-status

    Reporting-MTA: dns; mx.people.example

    Final-Recipient: rfc822; olu@people.example
    Action: failed
    Status: 5.1.1

    --b
    Content-Type: text/rfc822-headers

    Message-ID: <%s>
    Subject: [FOI 1] Due

    --b--
    """
        .formatted(reminder.value());
  }
}
