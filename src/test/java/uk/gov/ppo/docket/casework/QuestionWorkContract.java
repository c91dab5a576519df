package uk.gov.ppo.docket.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.BiConsumer;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** What officers' work on questions promises on every database. */
interface QuestionWorkContract {
  DataSource database();

  private void work(BiConsumer<CaseShelf, QuestionWork> test) {
    try (CaseShelf shelf = new CaseShelf(database(), QuestionWork.class)) {
      test.accept(shelf, shelf.get(QuestionWork.class));
    }
  }

  @Test
  default void aQuestionWordedOtherwiseIsLookedUpAgain() {
    work(
        (shelf, work) -> {
          Case aCase = shelf.foi("How many complaints came and how much was paid in 2023?");
          Question question = only(shelf, aCase);
          shelf.cases().suggested(question.id(), CaseShelf.NOON);
          work.edit(question.id(), question.asked().text(), "How many complaints came?", "sam");
          Question changed = only(shelf, aCase);
          assertThat(changed.asked().text()).isEqualTo("How many complaints came?");
          assertThat(changed.asked().facets().subject()).isEqualTo("complaints");
          assertThat(changed.asked().facets().period()).isEmpty();
          assertThat(changed.state()).isEqualTo(QuestionState.CONFIRMED);
          assertThat(shelf.history(aCase))
              .endsWith(
                  "Question 1: worded “How many complaints came?”, was “How many complaints came"
                      + " and how much was paid in 2023?”");
          assertThat(
                  shelf
                      .jdbc()
                      .sql("select count(*) from question where suggested_at is null")
                      .query(Integer.class)
                      .single())
              .isEqualTo(1);
        });
  }

  @Test
  default void aQuestionThatAsksTwoThingsBecomesTwoSideBySide() {
    work(
        (shelf, work) -> {
          Case aCase = shelf.foi("How many came and what did each cost?", "Who paid?");
          Question question = shelf.cases().questions(aCase.id()).getFirst();
          work.split(
              question.id(),
              question.asked().text(),
              "How many came",
              "what did each cost?",
              "sam");
          assertThat(words(shelf, aCase))
              .containsExactly("1 How many came", "3 what did each cost?", "2 Who paid?");
          assertThat(shelf.history(aCase))
              .endsWith(
                  "Question 1: split into “How many came” and question 3 “what did each cost?”");
        });
  }

  @Test
  default void anOverlookedQuestionIsAddedWhereItStands() {
    work(
        (shelf, work) -> {
          Case aCase = shelf.foi("How many?");
          assertThat(work.add(aCase.id(), " Who paid in 2023? ", "sam")).isEqualTo(2);
          Question added = shelf.cases().questions(aCase.id()).getLast();
          assertThat(added.asked().text()).isEqualTo("Who paid in 2023?");
          assertThat(added.state()).isEqualTo(QuestionState.CONFIRMED);
          assertThat(added.asked().end()).isEqualTo(added.asked().start());
          assertThat(shelf.again(aCase).status()).isEqualTo(CaseStatus.IN_PROGRESS);
          assertThat(shelf.history(aCase)).endsWith("Question 2 added: “Who paid in 2023?”");
        });
  }

  @Test
  default void questionsChangePlacesAndKeepTheirNumbers() {
    work(
        (shelf, work) -> {
          Case aCase = shelf.foi("One?", "Two?", "Three?");
          List<Question> questions = shelf.cases().questions(aCase.id());
          work.reorder(questions.getLast().id(), true, "sam");
          assertThat(words(shelf, aCase)).containsExactly("1 One?", "3 Three?", "2 Two?");
          assertThat(shelf.history(aCase)).endsWith("Question 3 placed before question 2");
          work.reorder(questions.getFirst().id(), true, "sam");
          assertThat(words(shelf, aCase)).containsExactly("1 One?", "3 Three?", "2 Two?");
        });
  }

  @Test
  default void whatSomebodyElseChangedMeanwhileIsNotOverwritten() {
    work(
        (shelf, work) -> {
          Question question = only(shelf, shelf.foi("How many?"));
          work.edit(question.id(), "How  many?", "How many men?", "sam");
          assertThatThrownBy(() -> work.edit(question.id(), "How many?", "How many women?", "olu"))
              .isInstanceOf(MoveNotAllowed.class)
              .hasMessage("Question 1 was changed by somebody else meanwhile: look at it again");
        });
  }

  private static Question only(CaseShelf shelf, Case aCase) {
    return shelf.cases().questions(aCase.id()).getFirst();
  }

  private static List<String> words(CaseShelf shelf, Case aCase) {
    return shelf.cases().questions(aCase.id()).stream()
        .map(q -> q.asked().number() + " " + q.asked().text())
        .toList();
  }
}
