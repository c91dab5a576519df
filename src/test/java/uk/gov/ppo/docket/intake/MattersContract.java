package uk.gov.ppo.docket.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.gov.ppo.docket.intake.FrontOffice.message;
import static uk.gov.ppo.docket.intake.FrontOffice.request;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.gov.ppo.docket.casework.AcknowledgementState;
import uk.gov.ppo.docket.casework.Attention;
import uk.gov.ppo.docket.casework.Case;
import uk.gov.ppo.docket.casework.CaseLinks;
import uk.gov.ppo.docket.casework.CaseMessage;
import uk.gov.ppo.docket.casework.CaseMove;
import uk.gov.ppo.docket.casework.Cases;
import uk.gov.ppo.docket.casework.LinkKind;
import uk.gov.ppo.docket.casework.LinkedCase;
import uk.gov.ppo.docket.casework.MessageRole;
import uk.gov.ppo.docket.casework.RequestKind;
import uk.gov.ppo.docket.casework.Together;
import uk.gov.ppo.docket.clocks.CaseClocks;
import uk.gov.ppo.docket.clocks.Reckoning;
import uk.gov.ppo.docket.deadline.ClockKind;
import uk.gov.ppo.docket.ledger.Fate;
import uk.gov.ppo.docket.ledger.KeptMessage;
import uk.gov.ppo.docket.ledger.Ledger;
import uk.gov.ppo.docket.mail.MessageId;
import uk.gov.ppo.docket.mail.MessageReader;
import uk.gov.ppo.docket.outbox.Outbox;
import uk.gov.ppo.docket.outbox.OutboxEntry;
import uk.gov.ppo.docket.text.MessageText;

/** What one message asks for becomes its cases, on every database. Receipt is on 2 March 2026. */
interface MattersContract {
  String TWO_THINGS =
      """
      Under the Freedom of Information Act, how many complaints about HMP Elmwood came in 2024?

      Also, please send me all the personal data you hold about me.
      """;

  DataSource database();

  @Test
  default void aMixedMessageOpensOneCaseForEachMatterAndIsAcknowledgedOnce() {
    atTheFrontOffice(
        office -> {
          KeptMessage kept = office.arrives(message("dee@example.org", "1@a", TWO_THINGS));
          Case first = office.caseOf(kept);
          Case second = partsOf(first, office).getFirst();
          assertThat(kept.fate()).isEqualTo(Fate.NEW_CASE);
          assertThat(first.placement().kind()).isEqualTo(RequestKind.FOI);
          assertThat(second.placement().kind()).isEqualTo(RequestKind.SUBJECT_ACCESS);
          assertThat(second.placement().evidence()).contains("all the personal data you hold");
          assertThat(office.get(Cases.class).questions(first.id())).hasSize(1);
          assertThat(office.get(Cases.class).questions(second.id())).hasSize(1);
          assertThat(second.acknowledgement()).isEqualTo(AcknowledgementState.TOGETHER);
          assertThat(office.acknowledgements(first)).hasSize(1);
          assertThat(office.acknowledgements(second)).isEmpty();
          assertThat(clockOf(first, office)).isEqualTo(ClockKind.FOIA_20);
          assertThat(clockOf(second, office)).isEqualTo(ClockKind.SAR_1M);
        });
  }

  @Test
  default void theAcknowledgementPromisesEachMatterItsOwnHandling() {
    atTheFrontOffice(
        office -> {
          Case first = office.caseOf(office.arrives(message("dee@example.org", "1@a", TWO_THINGS)));
          Case second = partsOf(first, office).getFirst();
          assertThat(acknowledgement(first, office))
              .containsSubsequence(
                  first.reference() + ": your request for information under the Freedom of",
                  "1. Under the Freedom of Information Act, how many complaints",
                  "by 31 March 2026 at the latest",
                  second.reference() + ": your request for your own personal data",
                  "1. please send me all the personal data",
                  "by 2 April 2026 at the latest");
        });
  }

  @Test
  default void thePartsAreLinkedAndTheMessageIsFiledOnce() {
    atTheFrontOffice(
        office -> {
          KeptMessage kept =
              office.arrives(
                  message(
                      "dee@example.org",
                      "1@a",
                      TWO_THINGS + "\nI wish to complain that HMP Elmwood lost my bags.\n"));
          Case first = office.caseOf(kept);
          List<Case> others = partsOf(first, office);
          assertThat(others).hasSize(2);
          CaseLinks links = office.get(CaseLinks.class);
          assertThat(links.of(first.id())).hasSize(2);
          assertThat(links.of(others.getFirst().id()))
              .hasSize(2)
              .allMatch(link -> link.kind() == LinkKind.ASKED_WITH);
          assertThat(openings(kept.id(), office)).containsExactly(first.id());
          assertThat(office.get(Cases.class).caseOf(new MessageId("1@a"))).hasValue(first.id());
          assertThat(office.get(Cases.class).messages(others.getFirst().id()))
              .extracting(CaseMessage::role)
              .containsExactly(MessageRole.PART);
        });
  }

  @Test
  default void aReplyReachesTheFirstCaseAndAReferenceItsOwn() {
    atTheFrontOffice(
        office -> {
          Case first = office.caseOf(office.arrives(message("dee@example.org", "1@a", TWO_THINGS)));
          Case second = partsOf(first, office).getFirst();
          String written = office.acknowledgements(first).getFirst().messageId();
          String reply = message("dee@example.org", "2@a", "One thing more: by email, please.");
          KeptMessage toUs =
              office.arrives(reply.replace("Subject:", "In-Reply-To: <" + written + ">\nSubject:"));
          assertThat(toUs.caseId()).isEqualTo(first.id());
          KeptMessage named =
              office.arrives(
                  message("dee@example.org", "3@a", "I left in 2022.")
                      .replace("Subject: Letters", "Subject: Re: " + second.reference()));
          assertThat(named.caseId()).isEqualTo(second.id());
        });
  }

  @Test
  default void aHeldAcknowledgementIsReleasedForAllOfThem() {
    atTheFrontOffice(
        office -> {
          Case first =
              office.caseOf(office.arrives(message("dee@example.org", "1@a", TWO_THINGS), true));
          Case second = partsOf(first, office).getFirst();
          assertThat(first.acknowledgement()).isEqualTo(AcknowledgementState.HELD);
          assertThat(second.acknowledgement()).isEqualTo(AcknowledgementState.TOGETHER);
          assertThat(office.get(Attention.class).cases())
              .extracting(Case::id)
              .containsExactly(first.id());
          assertThat(office.get(Together.class).acknowledgedWith(second.id()))
              .hasValueSatisfying(
                  with -> assertThat(with.acknowledgement()).isEqualTo(AcknowledgementState.HELD));
          assertThatThrownBy(() -> office.get(ByHand.class).release(second.id(), "Olu"))
              .isInstanceOf(NotPossible.class);
          office.get(ByHand.class).release(first.id(), "Olu");
          assertThat(acknowledgement(first, office)).contains(second.reference());
        });
  }

  @Test
  default void answersAreLookedUpForAPartOnceTheRequesterHasHeardFromUs() {
    atTheFrontOffice(
        office -> {
          office.arrives(message("dee@example.org", "1@a", TWO_THINGS));
          assertThat(office.get(Cases.class).awaitingSuggestions(9)).isEmpty();
          OutboxEntry entry = office.get(Outbox.class).claim().orElseThrow();
          office.get(Outbox.class).sent(entry, "250 ok");
          assertThat(office.get(Cases.class).awaitingSuggestions(9)).hasSize(2);
        });
  }

  @Test
  default void whatIsMadeACaseByHandIsTakenApartAsWell() {
    atTheFrontOffice(
        office -> {
          KeptMessage kept =
              office.arrives(
                  message("dee@example.org", "1@a", TWO_THINGS)
                      .replace("Subject:", "Auto-Submitted: auto-generated\nSubject:"));
          Case first = office.get(ByHand.class).openCase(kept.id(), "Olu");
          assertThat(partsOf(first, office)).hasSize(1);
        });
  }

  @Test
  default void aReviewIsLinkedToTheSendersOwnRequestThatItNames() {
    atTheFrontOffice(
        office -> {
          Case request =
              office.caseOf(office.arrives(request("ada@example.org", "1@a", "How many?")));
          String words =
              "I am unhappy with your response %s and ask for a review."
                  .formatted(request.reference());
          Case review = office.caseOf(office.arrives(message("ada@example.org", "2@a", words)));
          assertThat(review.placement().kind()).isEqualTo(RequestKind.INTERNAL_REVIEW);
          assertThat(office.get(CaseLinks.class).of(review.id()))
              .extracting(LinkedCase::label, link -> link.other().id())
              .containsExactly(org.assertj.core.groups.Tuple.tuple("Review of", request.id()));
          assertThat(acknowledgement(review, office))
              .contains("look again", "by 31 March 2026 at the latest")
              .doesNotContain("Freedom of Information");
          Case strangers = office.caseOf(office.arrives(message("eve@example.org", "3@a", words)));
          assertThat(office.get(CaseLinks.class).of(strangers.id())).isEmpty();
          assertThat(office.get(Cases.class).history(strangers.id()))
              .anyMatch(entry -> entry.what().contains("It names " + request.reference()));
        });
  }

  @Test
  default void anAnswerToOurResponseThatAsksForAReviewIsARequestOfItsOwn() {
    atTheFrontOffice(
        office -> {
          Case request =
              office.caseOf(office.arrives(request("ada@example.org", "1@a", "How many?")));
          String reply =
              message("ada@example.org", "2@a", "I ask you to conduct an internal review.")
                  .replace("Subject:", "In-Reply-To: <1@a>\nSubject:");
          assertThat(office.arrives(reply).fate()).isEqualTo(Fate.ADDED_TO_CASE);
          office.get(Cases.class).move(request.id(), CaseMove.SEND, "Olu");
          office.get(Cases.class).move(request.id(), CaseMove.DELIVERED, Cases.DOCKET);
          KeptMessage kept =
              office.arrives(reply.replace("<2@a>", "<3@a>").replace("I ask", "I now ask"));
          assertThat(kept.fate()).isEqualTo(Fate.NEW_CASE);
          Case review = office.caseOf(kept);
          assertThat(review.id()).isNotEqualTo(request.id());
          assertThat(office.get(CaseLinks.class).of(review.id()))
              .extracting(link -> link.other().id())
              .containsExactly(request.id());
          assertThat(office.acknowledgements(review)).hasSize(1);
        });
  }

  @Test
  default void aComplaintAndALetterThatAsksNothingArePromisedNoDate() {
    atTheFrontOffice(
        office -> {
          Case complaint =
              office.caseOf(
                  office.arrives(
                      message(
                          "tom@example.org",
                          "1@a",
                          "I want to complain about my treatment at HMP Elmwood.")));
          assertThat(complaint.placement().kind()).isEqualTo(RequestKind.COMPLAINT);
          assertThat(acknowledgement(complaint, office))
              .contains("assessment team")
              .doesNotContain("at the latest", "working day", "Act");
          Case thanks =
              office.caseOf(office.arrives(message("tom@example.org", "2@a", "Many thanks, all.")));
          assertThat(thanks.placement().kind()).isEqualTo(RequestKind.OTHER);
          assertThat(acknowledgement(thanks, office))
              .contains("An officer will read it")
              .doesNotContain("at the latest", "working day", "Act");
          assertThat(office.get(CaseClocks.class).of(thanks.id()))
              .isInstanceOf(Reckoning.Unlimited.class);
        });
  }

  @Test
  default void aRequestInWelshIsAcknowledgedInBothLanguages() {
    atTheFrontOffice(
        office -> {
          Case cais =
              office.caseOf(
                  office.arrives(
                      message(
                          "dafydd@example.org",
                          "1@a",
                          "Annwyl Syr, o dan y Ddeddf Rhyddid Gwybodaeth, faint o gwynion a gawsoch"
                              + " yn 2024? Diolch yn fawr i chi am eich ateb.")));
          assertThat(cais.language()).isEqualTo("cy");
          assertThat(acknowledgement(cais, office))
              .containsSubsequence("erbyn 31 Mawrth 2026", "* * *", "by 31 March 2026");
        });
  }

  @Test
  default void theThreeTimesOfAMessageAreKept() {
    atTheFrontOffice(
        office -> {
          Ledger ledger = office.get(Ledger.class);
          KeptMessage dated = office.arrives(request("ada@example.org", "1@a", "How many?"));
          assertThat(ledger.writtenAt(dated.id())).hasValue(Instant.parse("2026-03-02T11:58:00Z"));
          assertThat(Duration.between(dated.arrivedAt(), dated.pickedUpAt()))
              .isEqualTo(Duration.ofMinutes(1));
          KeptMessage undated =
              office.arrives(
                  request("ben@example.org", "2@a", "How many?")
                      .replace("Date: Mon, 2 Mar 2026 11:58:00 +0000", "Date: yesterday"));
          assertThat(ledger.writtenAt(undated.id())).isEmpty();
        });
  }

  private static List<Case> partsOf(Case first, FrontOffice office) {
    return office.get(Together.class).acknowledgedBy(first.id());
  }

  private static ClockKind clockOf(Case aCase, FrontOffice office) {
    return ((Reckoning.Due) office.get(CaseClocks.class).of(aCase.id())).clock();
  }

  private static String acknowledgement(Case aCase, FrontOffice office) {
    byte[] raw = office.acknowledgements(aCase).getFirst().raw();
    return MessageText.of(office.get(MessageReader.class).read(raw)).text();
  }

  private static List<Long> openings(long inbound, FrontOffice office) {
    return office
        .get(JdbcClient.class)
        .sql("select case_id from case_message where inbound_id = ? and role = 'OPENING'")
        .param(inbound)
        .query(Long.class)
        .list();
  }

  private void atTheFrontOffice(Consumer<FrontOffice> test) {
    try (FrontOffice office = new FrontOffice(database())) {
      test.accept(office);
    }
  }
}
