package uk.gov.ppo.docket.officer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import uk.gov.ppo.docket.casework.Case;
import uk.gov.ppo.docket.casework.CaseMove;
import uk.gov.ppo.docket.casework.Cases;
import uk.gov.ppo.docket.casework.Question;
import uk.gov.ppo.docket.officer.Visitor.Reply;
import uk.gov.ppo.docket.suggestions.Suggestions;

class QuestionWorkPageTest {
  private final OfficeServer office = OfficeServer.shared();
  private final Cases cases = office.get(Cases.class);
  private final Visitor officer = office.officer();
  private final Case aCase =
      office.desk().requestAsking("How many vans and how many cars?", "Who cleans them?");

  @Test
  void wordsAQuestionOtherwiseAndKeepsWhatItWas() {
    Reply done = submit(page(), 1, "EDIT", Map.of("words", "How many <vans> have you?"));

    assertThat(done.path()).isEqualTo("/cases/" + aCase.id());
    assertThat(Visitor.words(done, ".govuk-notification-banner--success"))
        .contains("Question 1: worded otherwise");
    assertThat(Visitor.words(done, "#question-" + id(1))).contains("How many <vans> have you?");
    assertThat(newest(done))
        .contains("admin", "“How many <vans> have you?”, was “How many vans and how many cars?”");
    assertThat(done.page().select("#request mark").eachText())
        .as("the request stays as it was written")
        .contains("Question 1: How many vans and how many cars?");
  }

  @Test
  void looksForAnswersAgainOnceTheWordsAreOthers() {
    submit(page(), 1, "EDIT", Map.of("words", "How many bicycles?"));
    assertThat(cases.awaitingSuggestions(50)).extracting(Question::id).contains(id(1));
    assertThat(page().select("#question-" + id(1)).text())
        .contains("Earlier answers have not been looked up yet", "Look now")
        .doesNotContain("Nothing good found");
    office.get(Suggestions.class).workOff();
    assertThat(cases.awaitingSuggestions(50)).extracting(Question::id).doesNotContain(id(1));
    assertThat(page().select("#question-" + id(1)).text()).contains("Nothing good found");
  }

  @Test
  void makesTwoQuestionsOfOneBothMarkedInTheRequest() {
    Reply done =
        submit(page(), 1, "SPLIT", Map.of("first", "How many vans", "second", "how many cars?"));

    assertThat(numbers(done)).containsExactly("Question 1", "Question 3", "Question 2");
    assertThat(done.page().select("#request mark").eachText())
        .containsExactly(
            "Question 1: How many vans",
            "Question 3: how many cars?",
            "Question 2: Who cleans them?");
    assertThat(newest(done)).contains("Question 1: split into “How many vans” and question 3");
  }

  @Test
  void addsAQuestionThatWasOverlooked() {
    Reply done =
        officer.submit(
            page(), "#another-question form", Map.of("words", "What colour are <they>?"));

    assertThat(Visitor.words(done, ".govuk-notification-banner--success"))
        .contains("Question 3: added");
    assertThat(numbers(done)).containsExactly("Question 1", "Question 2", "Question 3");
    assertThat(newest(done)).contains("Question 3 added: “What colour are <they>?”");
    assertThat(done.page().select("#request mark")).as("it stands nowhere").hasSize(2);
  }

  @Test
  void movesAQuestionUpAndDownAndLeavesItItsNumber() {
    assertThat(page().select("#question-%d [data-place]".formatted(id(1))).eachAttr("data-place"))
        .containsExactly("later");
    Reply up = officer.submit(page(), "#question-%d [data-place=earlier]".formatted(id(2)));
    assertThat(numbers(up)).containsExactly("Question 2", "Question 1");
    assertThat(newest(up)).contains("Question 2 placed before question 1");
    Reply down = officer.submit(up.page(), "#question-%d [data-place=later]".formatted(id(2)));
    assertThat(numbers(down)).containsExactly("Question 1", "Question 2");
  }

  @Test
  void saysWhatIsMissingAndLosesNothingTyped() {
    Reply empty = submit(page(), 1, "EDIT", Map.of("words", " "));
    assertThat(empty.page().title()).startsWith("Error: ");
    assertThat(empty.page().expectFirst("#words-%d-error".formatted(id(1))).text())
        .isEqualTo("Error: Enter the words of the question");

    Reply half = submit(page(), 1, "SPLIT", Map.of("first", "Vans?", "second", ""));
    assertThat(half.page().expectFirst("#second-%d-error".formatted(id(1))).text())
        .contains("Enter the words of the question");

    Reply endless =
        officer.submit(page(), "#another-question form", Map.of("words", "x".repeat(5_001)));
    assertThat(endless.page().expectFirst("#new-question-error").text())
        .contains("Enter at most 5,000 characters");
    assertThat(endless.page().expectFirst("#new-question").val()).hasSize(5_001);
    assertThat(cases.questions(aCase.id())).hasSize(2);
  }

  @Test
  void tellsTheSecondOfTwoOfficersThatTheWordsAreOthersNow() {
    Document before = page();
    submit(before, 1, "EDIT", Map.of("words", "How many vans?"));
    Reply late = submit(before, 1, "EDIT", Map.of("words", "How many lorries?"));

    assertThat(Visitor.words(late, ".govuk-error-summary"))
        .contains("Question 1 was changed by somebody else meanwhile: look at it again");
    assertThat(late.page().expectFirst("#words-" + id(1)).val()).isEqualTo("How many lorries?");
    assertThat(cases.question(id(1)).orElseThrow().asked().text()).isEqualTo("How many vans?");
  }

  @Test
  void offersNothingWhileTheResponseIsOnItsWay() {
    Document before = page();
    cases.move(aCase.id(), CaseMove.SEND, "sam");
    assertThat(page().select("#another-question, [data-place], [data-question-move]")).isEmpty();
    Reply late = submit(before, 1, "EDIT", Map.of("words", "How many?"));
    assertThat(Visitor.words(late, ".govuk-error-summary")).contains("is “Sending”: it cannot");
  }

  @Test
  void saysWhatItReadInAQuestion() {
    submit(page(), 2, "EDIT", Map.of("words", "What was spent on soap in 2022/23?"));
    assertThat(page().select("#question-%d [data-about]".formatted(id(2))).text())
        .isEqualTo("Read as: soap; Spend; 2022/23 (1 April 2022 to 31 March 2023)");
  }

  @Test
  void doesNothingForAFormFromElsewhereOrAnotherCase() {
    String path = "/cases/%d/questions/%d/".formatted(aCase.id(), id(1));
    for (String act : List.of("words", "split", "place")) {
      assertThat(officer.post(path + act, Map.of("earlier", "true")).status()).isEqualTo(403);
    }
    Case other = office.desk().requestAsking("How many?");
    Reply crossed =
        officer.post(
            "/cases/%d/questions/%d/words".formatted(other.id(), id(1)),
            Map.of("_csrf", page().expectFirst("input[name=_csrf]").val(), "words", "Why?"));
    assertThat(crossed.status()).isEqualTo(404);
  }

  private Document page() {
    return officer.get("/cases/" + aCase.id()).page();
  }

  private Reply submit(Document page, int number, String move, Map<String, String> typed) {
    return officer.submit(
        page, "#question-%d form[data-question-move=%s]".formatted(id(number), move), typed);
  }

  private long id(int number) {
    return cases.questions(aCase.id()).stream()
        .filter(question -> question.asked().number() == number)
        .findFirst()
        .orElseThrow()
        .id();
  }

  private static List<String> numbers(Reply page) {
    return page.page().select("#questions .govuk-summary-card__title").eachText();
  }

  private static String newest(Reply page) {
    return page.page().expectFirst("#history tbody tr").text();
  }
}
