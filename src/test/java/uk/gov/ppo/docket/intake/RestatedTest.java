package uk.gov.ppo.docket.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.ppo.docket.casework.NewQuestion;
import uk.gov.ppo.docket.casework.Question;
import uk.gov.ppo.docket.casework.QuestionState;
import uk.gov.ppo.docket.questions.Request;

class RestatedTest {
  private static final List<Question> ASKED =
      questions(
          "How many bicycles were stolen from staff in 2024?",
          "Who repairs the boiler?",
          "What did nurses cost?");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          3 | Thank you. My third question is about agency nurses, not those you employ. Regards | My third question is about agency nurses, not those you employ.
          2 | To be clear, question 2 means the boiler at Fern House. | To be clear, question 2 means the boiler at Fern House.
          2 | Question no. 2 should say heating, please. | Question no. 2 should say heating, please.
          3 | On Q3: agency nurses only. | On Q3: agency nurses only.
          1 | Your 1st question leaves out scooters. | Your 1st question leaves out scooters.
          2 | Mae cwestiwn 2 am y gegin. | Mae cwestiwn 2 am y gegin.
          """)
  void aSentenceThatNamesAQuestionIsAboutIt(int about, String message, String words) {
    assertThat(said(message)).containsExactly(new Restated(about, words));
  }

  @Test
  void aQuestionInOtherWordsIsAboutTheOneItIsLike() {
    assertThat(said("How many bicycles and scooters were stolen from staff in 2024?"))
        .containsExactly(
            new Restated(1, "How many bicycles and scooters were stolen from staff in 2024?"));
  }

  @Test
  void aQuestionUnderItsNumberIsAboutThatNumber() {
    assertThat(
            said(
                "Here is what I meant:\n\n2. Who services the lifts?\n3. What did porters cost?\n"))
        .containsExactly(
            new Restated(2, "Who services the lifts?"), new Restated(3, "What did porters cost?"));
  }

  @Test
  void aNewQuestionIsAboutNone() {
    assertThat(said("Could you also tell me how many canteens you run?"))
        .singleElement()
        .extracting(Restated::about)
        .isEqualTo(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Thank you for your letter.",
        "How many bicycles were stolen from staff in 2024?",
        "I have no further questions.",
        "My ninth question does not exist.",
        "I live at 3 Question Mark Lane.",
        ""
      })
  void whatSaysNothingNewIsNotOffered(String message) {
    assertThat(said(message)).isEmpty();
  }

  @Test
  void anEndlessMessageOffersNoMoreThanAnOfficerWouldRead() {
    assertThat(said("Question 2 is wrong. ".repeat(20_000))).hasSize(20);
  }

  private static List<Restated> said(String message) {
    return Restated.in(Request.in(message), ASKED);
  }

  private static List<Question> questions(String... texts) {
    List<Question> questions = new ArrayList<>();
    for (String text : texts) {
      int number = questions.size() + 1;
      questions.add(
          new Question(
              number,
              1,
              new NewQuestion(number, "", text, 0, 0, ""),
              "",
              "",
              List.of(),
              QuestionState.SUGGESTED,
              0));
    }
    return questions;
  }
}
