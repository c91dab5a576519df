package uk.gov.ppo.docket.officer;

import java.security.Principal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
import uk.gov.ppo.docket.suggestions.Offer;
import uk.gov.ppo.docket.suggestions.Offered;
import uk.gov.ppo.docket.suggestions.Offers;

/** One case: its request, its questions and what is offered for each. */
@Controller
@RequestMapping("/cases/{id:\\d{1,18}}")
class CasePage {
  private final Cases cases;
  private final Offers offers;
  private final CaseScreen screen;

  CasePage(Cases cases, Offers offers, CaseScreen screen) {
    this.cases = cases;
    this.offers = offers;
    this.screen = screen;
  }

  /**
   * Shows the case.
   *
   * @param question lays a suggestion out in this question's answer, together with {@code use}
   * @param use the suggestion's rank
   * @param link lays out only where it says that the information is published
   */
  @GetMapping
  String show(
      @PathVariable long id,
      @RequestParam(required = false) @Nullable Long question,
      @RequestParam(required = false) @Nullable Integer use,
      @RequestParam(defaultValue = "false") boolean link,
      Model model) {
    Case aCase = screen.find(id);
    cases.lookAt(id, CaseScreen.viewer(model));
    if (question == null || use == null) {
      return screen.show(aCase, model);
    }
    Offer offer = offered(aCase, questionOf(id, question), use);
    AnswerForm form = link ? AnswerForm.linking(offer) : AnswerForm.of(offer);
    model.addAttribute("laidOut", question);
    return screen.show(aCase, Typed.answer(question, form), Problems.none(), model);
  }

  private Offer offered(Case aCase, Question question, int rank) {
    Offered offered = offers.of(aCase, List.of(question)).getOrDefault(question.id(), Offered.NONE);
    return Stream.concat(offered.good().stream(), offered.weak().stream())
        .filter(offer -> offer.suggestion().rank() == rank)
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
    Case aCase = screen.find(id);
    Question question = questionOf(id, questionId);
    Optional<Offer> begun = offers.begunAs(aCase, question, form.precedent(), form.answer());
    AnswerForm decided = begun.map(form::decidedAgain).orElse(form);
    Problems problems =
        decided
            .problems(question)
            .and(begun.map(o -> gates(question, decided, o)).orElse(List.of()));
    if (!problems.any()) {
      problems = keep(question, decided, officer.getName());
    }
    if (problems.any()) {
      AnswerForm again = begun.map(form::begunAs).orElse(form);
      return screen.show(screen.find(id), Typed.answer(questionId, again), problems, model);
    }
    begun.ifPresent(offer -> offers.used(offer, decided.answer(), officer.getName()));
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

  private static List<Problems.Problem> gates(Question question, AnswerForm form, Offer offer) {
    return offer.standing(form.answer(), Set.copyOf(form.resolved())).stream()
        .map(gate -> new Problems.Problem("answer-" + question.id(), gate.inFull()))
        .toList();
  }

  /** A question of this case; one of another case is not found here. */
  private Question questionOf(long caseId, long questionId) {
    return cases.question(questionId).filter(q -> q.caseId() == caseId).orElseThrow(NotHere::new);
  }
}
