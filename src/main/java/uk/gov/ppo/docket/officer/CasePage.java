package uk.gov.ppo.docket.officer;

import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.gov.ppo.docket.casework.Case;
import uk.gov.ppo.docket.casework.Cases;
import uk.gov.ppo.docket.casework.MoveNotAllowed;
import uk.gov.ppo.docket.casework.Question;
import uk.gov.ppo.docket.suggestions.Suggestion;
import uk.gov.ppo.docket.suggestions.Suggestions;

/** One case: its request, its questions and what is offered for each. */
@Controller
@RequestMapping("/cases/{id:\\d{1,18}}")
class CasePage {
  private final Cases cases;
  private final Suggestions suggestions;
  private final CaseScreen screen;

  CasePage(Cases cases, Suggestions suggestions, CaseScreen screen) {
    this.cases = cases;
    this.suggestions = suggestions;
    this.screen = screen;
  }

  /**
   * Shows the case.
   *
   * @param question lays a suggestion out in this question's answer, together with {@code use}
   * @param use the suggestion's rank
   */
  @GetMapping
  String show(
      @PathVariable long id,
      @RequestParam(required = false) @Nullable Long question,
      @RequestParam(required = false) @Nullable Integer use,
      Model model) {
    Case aCase = screen.find(id);
    cases.lookAt(id, CaseScreen.viewer(model));
    if (question == null || use == null) {
      return screen.show(aCase, model);
    }
    AnswerForm form = AnswerForm.of(offered(questionOf(id, question), use));
    model.addAttribute("laidOut", question);
    return screen.show(aCase, Typed.answer(question, form), Problems.none(), model);
  }

  /** Lays a suggestion out for editing; nothing is kept until the officer saves the answer. */
  @PostMapping("/questions/{questionId:\\d{1,18}}/use")
  String use(@PathVariable long id, @PathVariable long questionId, @RequestParam int rank) {
    offered(questionOf(id, questionId), rank);
    return "redirect:/cases/%d?question=%d&use=%d#question-%d"
        .formatted(id, questionId, rank, questionId);
  }

  private Suggestion offered(Question question, int rank) {
    return suggestions.offeredFor(question.id()).stream()
        .filter(s -> s.rank() == rank)
        .findFirst()
        .orElseThrow(NotHere::new);
  }

  @PostMapping("/questions/{questionId:\\d{1,18}}/answer")
  String answer(
      @PathVariable long id,
      @PathVariable long questionId,
      @ModelAttribute AnswerForm form,
      Principal officer,
      Model model,
      RedirectAttributes next) {
    Question question = questionOf(id, questionId);
    Problems problems = form.problems(question);
    if (!problems.any()) {
      problems = keep(question, form, officer.getName());
    }
    if (problems.any()) {
      return screen.show(screen.find(id), Typed.answer(questionId, form), problems, model);
    }
    next.addFlashAttribute("done", "Answer to question " + question.asked().number() + " saved");
    return "redirect:/cases/%d#question-%d".formatted(id, questionId);
  }

  private Problems keep(Question question, AnswerForm form, String officer) {
    try {
      cases.answer(question.id(), form.toAnswer(), officer);
      return Problems.none();
    } catch (MoveNotAllowed tooLate) {
      return Problems.at("question-" + question.id(), tooLate.getMessage() + "");
    }
  }

  /** Looks for suggestions again. */
  @PostMapping("/questions/{questionId:\\d{1,18}}/suggest")
  String suggest(@PathVariable long id, @PathVariable long questionId, RedirectAttributes next) {
    Question question = questionOf(id, questionId);
    suggestions.suggest(question);
    next.addFlashAttribute(
        "done", "Looked again for answers to question " + question.asked().number());
    return "redirect:/cases/%d#question-%d".formatted(id, questionId);
  }

  /** A question of this case; one of another case is not found here. */
  private Question questionOf(long caseId, long questionId) {
    return cases.question(questionId).filter(q -> q.caseId() == caseId).orElseThrow(NotHere::new);
  }
}
