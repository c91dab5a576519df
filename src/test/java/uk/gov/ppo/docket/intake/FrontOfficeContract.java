package uk.gov.ppo.docket.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.gov.ppo.docket.intake.FrontOffice.message;
import static uk.gov.ppo.docket.intake.FrontOffice.request;

import java.time.Duration;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import uk.gov.ppo.docket.casework.AcknowledgementState;
import uk.gov.ppo.docket.casework.Case;
import uk.gov.ppo.docket.casework.Cases;
import uk.gov.ppo.docket.casework.Task;
import uk.gov.ppo.docket.casework.TaskKind;
import uk.gov.ppo.docket.casework.Tasks;
import uk.gov.ppo.docket.ledger.Fate;
import uk.gov.ppo.docket.ledger.KeptMessage;
import uk.gov.ppo.docket.ledger.Ledger;
import uk.gov.ppo.docket.ledger.MatchedRule;
import uk.gov.ppo.docket.ledger.ReadingQueue;
import uk.gov.ppo.docket.ledger.Unfetched;
import uk.gov.ppo.docket.mail.FetchedMessage;

/** What becomes of messages once their bytes are kept, on every database. */
interface FrontOfficeContract {
  DataSource database();

  @Test
  default void aRequestOpensACaseThatIsAcknowledgedOnce() {
    atTheFrontOffice(
        office -> {
          KeptMessage kept = office.arrives(request("ada@example.org", "1@a", "How many?"));
          Case opened = office.caseOf(kept);
          assertThat(kept.fate()).isEqualTo(Fate.NEW_CASE);
          assertThat(office.acknowledgements(opened)).hasSize(1);
          assertThat(office.get(Ledger.class).rules(kept.id()))
              .extracting(MatchedRule::row)
              .containsExactly(21);
        });
  }

  @Test
  default void theSameWordsUnderANewMessageIdAreACaseOfTheirOwnAndHeld() {
    atTheFrontOffice(
        office -> {
          Case first =
              office.caseOf(office.arrives(request("ada@example.org", "1@a", "How many?")));
          Case second =
              office.caseOf(office.arrives(request("ada@example.org", "2@a", "How many?")));
          assertThat(second.id()).isNotEqualTo(first.id());
          assertThat(second.acknowledgement()).isEqualTo(AcknowledgementState.HELD);
          assertThat(second.acknowledgementReason()).contains(first.reference());
          assertThat(office.get(Tasks.class).open(second.id()))
              .extracting(Task::kind)
              .containsExactly(TaskKind.POSSIBLE_REPEAT);
          Case other =
              office.caseOf(office.arrives(request("ben@example.org", "3@a", "How many?")));
          assertThat(other.acknowledgement()).isEqualTo(AcknowledgementState.WAITING);
        });
  }

  @Test
  default void whatWasThereBeforeTheStartIsACaseWhoseAcknowledgementWaitsForAPerson() {
    atTheFrontOffice(
        office -> {
          KeptMessage kept = office.arrives(request("ada@example.org", "1@a", "How many?"), true);
          Case opened = office.caseOf(kept);
          assertThat(opened.acknowledgement()).isEqualTo(AcknowledgementState.HELD);
          office.get(ByHand.class).release(opened.id(), "Olu");
          assertThat(office.acknowledgements(opened)).hasSize(1);
          assertThat(office.caseOf(kept).acknowledgement()).isEqualTo(AcknowledgementState.WAITING);
          assertThatThrownBy(() -> office.get(ByHand.class).release(opened.id(), "Olu"))
              .isInstanceOf(NotPossible.class)
              .hasMessageContaining("not held");
          assertThat(office.acknowledgements(opened)).hasSize(1);
        });
  }

  @Test
  default void anAcknowledgementWithoutAnAddressCannotBeReleased() {
    atTheFrontOffice(
        office -> {
          String nobody = request("nobody", "1@a", "How many?").replace("From: nobody\n", "");
          Case opened = office.caseOf(office.arrives(nobody));
          assertThat(opened.acknowledgement()).isEqualTo(AcknowledgementState.HELD);
          assertThatThrownBy(() -> office.get(ByHand.class).release(opened.id(), "Olu"))
              .isInstanceOf(NotPossible.class)
              .hasMessageContaining("address");
        });
  }

  @Test
  default void machineMailBecomesACaseByHandAndOnlyOnce() {
    atTheFrontOffice(
        office -> {
          KeptMessage kept =
              office.arrives(
                  request("ada@example.org", "1@a", "How many?")
                      .replace("Subject:", "Auto-Submitted: auto-generated\nSubject:"));
          assertThat(kept.fate()).isEqualTo(Fate.MACHINE_MAIL);
          Case opened = office.get(ByHand.class).openCase(kept.id(), "Olu");
          assertThat(office.get(Cases.class).questions(opened.id())).hasSize(1);
          assertThat(office.acknowledgements(opened)).isEmpty();
          assertThat(office.newest().fate()).isEqualTo(Fate.NEW_CASE);
          assertThatThrownBy(() -> office.get(ByHand.class).openCase(kept.id(), "Olu"))
              .isInstanceOf(NotPossible.class);
          office.get(ByHand.class).release(opened.id(), "Olu");
          assertThat(office.acknowledgements(opened)).hasSize(1);
        });
  }

  @Test
  default void machineMailIsFiledUnderACaseByHand() {
    atTheFrontOffice(
        office -> {
          Case first =
              office.caseOf(office.arrives(request("ada@example.org", "1@a", "How many?")));
          KeptMessage kept =
              office.arrives(
                  message("robot@example.org", "2@a", "Your parcel")
                      .replace("Subject:", "Precedence: bulk\nSubject:"));
          assertThatThrownBy(() -> office.get(ByHand.class).attach(kept.id(), "FOI 9999", "Olu"))
              .isInstanceOf(NotPossible.class);
          office.get(ByHand.class).attach(kept.id(), first.reference().toLowerCase(), "Olu");
          assertThat(office.newest().fate()).isEqualTo(Fate.ADDED_TO_CASE);
          assertThat(office.newest().caseId()).isEqualTo(first.id());
        });
  }

  @Test
  default void aMessageThatKillsItsReaderIsParkedAndACaseStandsForIt() {
    atTheFrontOffice(
        office -> {
          ReadingQueue queue = office.get(ReadingQueue.class);
          office.keep(request("ada@example.org", "1@a", "How many?"));
          for (int death = 0; death < 9; death++) {
            assertThat(queue.claim(10)).hasSize(1);
            queue.resumeInterrupted();
          }
          office.get(Intake.class).workOff();
          KeptMessage parked = office.newest();
          assertThat(parked.fate()).isEqualTo(Fate.QUARANTINED);
          Case standIn = office.caseOf(parked);
          assertThat(standIn.receivedAt()).isEqualTo(parked.arrivedAt());
          assertThat(standIn.requester().address()).isEqualTo("ada@example.org");
          assertThat(standIn.acknowledgement()).isEqualTo(AcknowledgementState.HELD);
          assertThat(office.get(Tasks.class).open(standIn.id()))
              .extracting(Task::kind)
              .containsExactly(TaskKind.UNREADABLE);
          Case read = office.get(ByHand.class).readAgain(parked.id(), "Olu");
          assertThat(read.reference()).isEqualTo(standIn.reference());
          assertThat(office.get(Cases.class).questions(read.id())).hasSize(1);
          office.get(ByHand.class).release(read.id(), "Olu");
          assertThat(office.acknowledgements(read)).hasSize(1);
        });
  }

  @Test
  default void aFurtherMessageAsksForALookAlsoInAClosedCase() {
    atTheFrontOffice(
        office -> {
          Case first =
              office.caseOf(office.arrives(request("ada@example.org", "1@a", "How many?")));
          office.wait(Duration.ofDays(1));
          String ours = office.acknowledgements(first).getFirst().messageId();
          KeptMessage kept =
              office.arrives(
                  message("ada@example.org", "2@a", "One more thing.")
                      .replace("Subject:", "In-Reply-To: <" + ours + ">\nSubject:"));
          assertThat(kept.fate()).isEqualTo(Fate.ADDED_TO_CASE);
          assertThat(office.get(Tasks.class).open(first.id()))
              .extracting(Task::kind)
              .containsExactly(TaskKind.NEW_MESSAGE);
        });
  }

  @Test
  default void aBouncedAcknowledgementAsksSomebodyToTryAnotherWay() {
    atTheFrontOffice(
        office -> {
          Case first =
              office.caseOf(office.arrives(request("ada@example.org", "1@a", "How many?")));
          String ours = office.acknowledgements(first).getFirst().messageId();
          KeptMessage kept = office.arrives(bounceOf(ours));
          assertThat(kept.fate()).isEqualTo(Fate.ADDED_TO_CASE);
          assertThat(kept.caseId()).isEqualTo(first.id());
          assertThat(office.get(Tasks.class).open(first.id()))
              .extracting(Task::kind)
              .containsExactly(TaskKind.BOUNCED);
          assertThat(office.acknowledgements(first)).hasSize(1);
        });
  }

  @Test
  default void aCaseStandsForAMessageThatTheStoreDoesNotHandOver() {
    atTheFrontOffice(
        office -> {
          office
              .get(Unfetched.class)
              .note(
                  new FetchedMessage(
                      "mail@ppo.example", "INBOX", 1, 77, FrontOffice.NOON, new byte[0]),
                  "The mail server does not hand it over");
          Case standIn = office.caseOf(office.newest());
          assertThat(office.newest().fate()).isEqualTo(Fate.QUARANTINED);
          assertThat(standIn.receivedAt()).isEqualTo(FrontOffice.NOON);
          assertThat(standIn.acknowledgement()).isEqualTo(AcknowledgementState.HELD);
        });
  }

  private static String bounceOf(String messageId) {
    return """
    Return-Path: <>
    From: Mail Delivery System <mailer-daemon@mx.example.org>
    To: Mail@ppo.gov.uk
    Message-ID: <bounce@mx.example.org>
    Auto-Submitted: auto-replied
    Subject: Undelivered Mail Returned to Sender
    MIME-Version: 1.0
    Content-Type: multipart/report; report-type=delivery-status; boundary=b

    --b
    Content-Type: text/plain

    Nobody of that name lives here.

    --b
    Content-Type: message/delivery-status

    Reporting-MTA: dns; mx.example.org

    Final-Recipient: rfc822; ada@example.org
    Action: failed
    Status: 5.1.1

    --b
    Content-Type: text/rfc822-headers

    Message-ID: <%s>
    Subject: Your request

    --b--
    """
        .formatted(messageId);
  }

  private void atTheFrontOffice(Consumer<FrontOffice> test) {
    try (FrontOffice office = new FrontOffice(database())) {
      test.accept(office);
    }
  }
}
