package uk.gov.ppo.docket.officer;

import java.security.Principal;
import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.gov.ppo.docket.casework.Cases;
import uk.gov.ppo.docket.casework.MoveNotAllowed;
import uk.gov.ppo.docket.casework.Question;
import uk.gov.ppo.docket.casework.QuestionWork;

/** Changes the questions of a case themselves: their words, their number, their order. */
@Controller
@RequestMapping("/cases/{id:\\d{1,18}}/questions")
class QuestionWorkPage {
  private static final String ONE = "/{questionId:\\d{1,18}}";

  private final Cases cases;
  private final QuestionWork work;
  private final CaseScreen screen;

  QuestionWorkPage(Cases cases, QuestionWork work, CaseScreen screen) {
    this.cases = cases;
    this.work = work;
    this.screen = screen;
  }

  /**
   * Words a question otherwise.
   *
   * @param seen the words the page showed: of two officers at once, the second is told
   */
  @PostMapping(ONE + "/words")
  String edit(
      @PathVariable long id,
      @PathVariable long questionId,
      @RequestParam(defaultValue = "") String seen,
      @RequestParam(defaultValue = "") String words,
      Principal officer,
      Model model,
      RedirectAttributes next) {
    Question question = questionOf(id, questionId);
    String field = "words-" + questionId;
    Problems problems = WordsForm.problems(field, words);
    if (!problems.any()) {
      problems =
          attempt(
              field,
              () -> {
                work.edit(questionId, seen, words, officer.getName());
                return "Question %d: worded otherwise".formatted(question.asked().number());
              },
              next);
    }
    return after(id, new WordsForm(questionId, words, ""), questionId, problems, model);
  }

  /** Makes two questions of one. */
  @PostMapping(ONE + "/split")
  String split(
      @PathVariable long id,
      @PathVariable long questionId,
      @RequestParam(defaultValue = "") String seen,
      @RequestParam(defaultValue = "") String first,
      @RequestParam(defaultValue = "") String second,
      Principal officer,
      Model model,
      RedirectAttributes next) {
    Question question = questionOf(id, questionId);
    Problems problems = WordsForm.problems("first-" + questionId, first);
    if (!problems.any()) {
      problems = WordsForm.problems("second-" + questionId, second);
    }
    if (!problems.any()) {
      problems =
          attempt(
              "first-" + questionId,
              () -> {
                work.split(questionId, seen, first, second, officer.getName());
                return "Question %d: split in two".formatted(question.asked().number());
              },
              next);
    }
    return after(id, new WordsForm(questionId, first, second), questionId, problems, model);
  }

  /** Puts a question one place earlier or later. */
  @PostMapping(ONE + "/place")
  String place(
      @PathVariable long id,
      @PathVariable long questionId,
      @RequestParam boolean earlier,
      Principal officer,
      Model model,
      RedirectAttributes next) {
    Question question = questionOf(id, questionId);
    Problems problems =
        attempt(
            "question-" + questionId,
            () -> {
              work.reorder(questionId, earlier, officer.getName());
              return "Question %d: moved %s"
                  .formatted(question.asked().number(), earlier ? "up" : "down");
            },
            next);
    return after(id, WordsForm.none(), questionId, problems, model);
  }

  /** Adds a question that was overlooked. */
  @PostMapping
  String add(
      @PathVariable long id,
      @RequestParam(defaultValue = "") String words,
      Principal officer,
      Model model,
      RedirectAttributes next) {
    screen.find(id);
    Problems problems = WordsForm.problems("new-question", words);
    if (!problems.any()) {
      problems =
          attempt(
              "new-question",
              () -> "Question %d: added".formatted(work.add(id, words, officer.getName())),
              next);
    }
    return after(id, new WordsForm(0, words, ""), 0, problems, model);
  }

  /** What went wrong; what was done is said on the next page. */
  private static Problems attempt(String field, Supplier<String> deed, RedirectAttributes next) {
    try {
      next.addFlashAttribute("done", deed.get());
      return Problems.none();
    } catch (MoveNotAllowed refused) {
      return Problems.at(field, refused.getMessage() + "");
    }
  }

  private String after(long id, WordsForm typed, long questionId, Problems problems, Model model) {
    if (problems.any()) {
      model.addAttribute("worded", typed);
      return screen.show(screen.find(id), Typed.nothing(), problems, model);
    }
    return questionId == 0
        ? "redirect:/cases/%d#questions".formatted(id)
        : "redirect:/cases/%d#question-%d".formatted(id, questionId);
  }

  /** A question of this case; one of another case is not found here. */
  private Question questionOf(long caseId, long questionId) {
    return cases.question(questionId).filter(q -> q.caseId() == caseId).orElseThrow(NotHere::new);
  }
}
