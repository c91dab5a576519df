package uk.gov.ppo.docket.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static uk.gov.ppo.docket.intake.FrontOffice.message;

import java.util.List;
import java.util.function.BiConsumer;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import uk.gov.ppo.docket.casework.Case;
import uk.gov.ppo.docket.casework.Cases;
import uk.gov.ppo.docket.casework.Correction;
import uk.gov.ppo.docket.casework.Corrections;
import uk.gov.ppo.docket.casework.Ending;
import uk.gov.ppo.docket.casework.MoveNotAllowed;
import uk.gov.ppo.docket.casework.Task;
import uk.gov.ppo.docket.casework.Tasks;
import uk.gov.ppo.docket.ledger.KeptMessage;
import uk.gov.ppo.docket.mail.MessageReader;
import uk.gov.ppo.docket.text.MessageText;

/** What becomes of a requester's second thoughts, on every database. */
interface CorrectionsContract {
  String REQUEST =
      """
      Under the Freedom of Information Act, please answer:

      1. How many bicycles were stolen in 2024?
      2. Who repairs the boiler?
      """;
  String SECOND_THOUGHTS =
      """
      Thank you. My second question is about the lift, not the boiler.
      Could you also tell me what a new lift would cost?
      """;

  DataSource database();

  @Test
  default void theAcknowledgementListsTheQuestionsAsUnderstoodAndInvitesCorrection() {
    atTheFrontOffice(
        (office, opened) -> {
          byte[] raw = office.acknowledgements(opened).getFirst().raw();
          assertThat(MessageText.of(office.get(MessageReader.class).read(raw)).text())
              .contains("1. How many bicycles were stolen in 2024?", "2. Who repairs the boiler?")
              .contains("you are welcome to tell us by its number");
        });
  }

  @Test
  default void whatTheRequesterSaysOfTheQuestionsIsOfferedAndChangesNothing() {
    atTheFrontOffice(
        (office, opened) -> {
          office.arrives(reply(office, opened, "ada@example.org", SECOND_THOUGHTS));

          assertThat(office.get(Corrections.class).open(opened.id()))
              .extracting(Correction::about, Correction::words)
              .contains(tuple(2, "My second question is about the lift, not the boiler."))
              .hasSize(2);
          assertThat(texts(office, opened))
              .containsExactly("How many bicycles were stolen in 2024?", "Who repairs the boiler?");
          assertThat(office.get(Tasks.class).open(opened.id()))
              .extracting(Task::what)
              .containsExactly("A further message came about the questions: compare them");
        });
  }

  @Test
  default void anOfficerReplacesAddsOrLeavesEachOnce() {
    atTheFrontOffice(
        (office, opened) -> {
          office.arrives(reply(office, opened, "ada@example.org", SECOND_THOUGHTS));
          office.arrives(
              reply(office, opened, "ada@example.org", "Question 1 is fine, thank you."));
          Corrections corrections = office.get(Corrections.class);
          List<Correction> offered = corrections.open(opened.id());
          assertThat(offered).hasSize(3);
          String version = corrections.version(opened.id());

          long second = withWords(offered, "second").id();
          corrections.replace(opened.id(), second, 2, version, "Who repairs the lift?", "Olu");
          long added = withWords(offered, "cost").id();
          assertThat(corrections.add(opened.id(), added, "What would a lift cost?", "Olu"))
              .isEqualTo(3);
          corrections.leave(opened.id(), withWords(offered, "fine").id(), "Olu");

          assertThat(texts(office, opened))
              .containsExactly(
                  "How many bicycles were stolen in 2024?",
                  "Who repairs the lift?",
                  "What would a lift cost?");
          assertThat(corrections.open(opened.id())).isEmpty();
          assertThatThrownBy(() -> corrections.add(opened.id(), added, "Again?", "Megan"))
              .isInstanceOf(MoveNotAllowed.class)
              .hasMessage("Somebody has dealt with that already");
          assertThat(office.get(Cases.class).history(opened.id()))
              .extracting(entry -> entry.what())
              .contains(
                  "Question 2: worded “Who repairs the lift?”, was “Who repairs the boiler?”",
                  "Question 3 added: “What would a lift cost?”",
                  "Left the questions as they are; the requester wrote: “Question 1 is fine, thank"
                      + " you.”");
        });
  }

  @Test
  default void whoSawOtherQuestionsReplacesNone() {
    atTheFrontOffice(
        (office, opened) -> {
          office.arrives(reply(office, opened, "ada@example.org", SECOND_THOUGHTS));
          Corrections corrections = office.get(Corrections.class);
          long id = corrections.open(opened.id()).getFirst().id();
          assertThatThrownBy(
                  () -> corrections.replace(opened.id(), id, 2, "0", "Who repairs it?", "Olu"))
              .isInstanceOf(MoveNotAllowed.class)
              .hasMessageContaining("changed meanwhile");
          assertThat(corrections.open(opened.id())).as("still offered").hasSize(2);
        });
  }

  @Test
  default void nobodyElsesWordsAndNoClosedCaseAreOffered() {
    atTheFrontOffice(
        (office, opened) -> {
          office.arrives(reply(office, opened, "ben@example.org", SECOND_THOUGHTS));
          assertThat(office.get(Corrections.class).open(opened.id())).isEmpty();
          office.get(Cases.class).close(opened.id(), Ending.WITHDRAWN, "Gone", "Olu");
          office.arrives(reply(office, opened, "ada@example.org", SECOND_THOUGHTS));
          assertThat(office.get(Corrections.class).open(opened.id())).isEmpty();
        });
  }

  private static Correction withWords(List<Correction> offered, String words) {
    return offered.stream().filter(one -> one.words().contains(words)).findFirst().orElseThrow();
  }

  private static List<String> texts(FrontOffice office, Case aCase) {
    return office.get(Cases.class).questions(aCase.id()).stream()
        .map(question -> question.asked().text())
        .toList();
  }

  private static String reply(FrontOffice office, Case aCase, String from, String words) {
    return message(from, office.newest().id() + ".reply@a", words)
        .replace("Subject: Letters", "Subject: Re: [%s] Letters".formatted(aCase.reference()));
  }

  private void atTheFrontOffice(BiConsumer<FrontOffice, Case> test) {
    try (FrontOffice office = new FrontOffice(database())) {
      KeptMessage kept = office.arrives(message("ada@example.org", "1@a", REQUEST));
      test.accept(office, office.caseOf(kept));
    }
  }
}
