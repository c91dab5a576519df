package uk.gov.ppo.docket.officer;

import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
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
import uk.gov.ppo.docket.casework.CaseMove;
import uk.gov.ppo.docket.casework.Cases;
import uk.gov.ppo.docket.casework.MoveNotAllowed;
import uk.gov.ppo.docket.clocks.ClockRefused;
import uk.gov.ppo.docket.correspondence.ClarificationRefused;
import uk.gov.ppo.docket.correspondence.Clarifications;

/** A question to the requester: typed, shown as the letter that would leave, and sent. */
@Controller
@RequestMapping("/cases/{id:\\d{1,18}}/moves/ask")
class AskPage {
  private static final String STEP = "step";

  private final Cases cases;
  private final Clarifications clarifications;
  private final CaseSteps steps;
  private final CaseScreen screen;
  private final Clock clock;

  AskPage(
      Cases cases, Clarifications clarifications, CaseSteps steps, CaseScreen screen, Clock clock) {
    this.cases = cases;
    this.clarifications = clarifications;
    this.steps = steps;
    this.screen = screen;
    this.clock = clock;
  }

  @GetMapping
  String ask(@PathVariable long id, Model model) {
    Case aCase = screen.find(id);
    AskForm form = AskForm.of(ClockForm.on(today()), screen.suggestedQuestion(aCase));
    return show(aCase, form, Problems.none(), model);
  }

  /** Notes what was asked by other means; or restates what would leave, and to whom. */
  @PostMapping
  String typed(
      @PathVariable long id,
      @ModelAttribute AskForm form,
      Principal officer,
      Model model,
      RedirectAttributes next) {
    Case aCase = screen.find(id);
    Problems problems = form.problems();
    if (!problems.any() && !form.isAlreadyAsked()) {
      return confirm(aCase, form, Problems.none(), model);
    }
    if (!problems.any()) {
      problems =
          attempt(
              ClockForm.DAY, () -> steps.take(id, CaseStep.ASK, form.noted(), officer.getName()));
    }
    return problems.any()
        ? show(screen.find(id), form, problems, model)
        : done(id, CaseStep.ASK.label() + ": done", next);
  }

  @PostMapping("/letter")
  String send(
      @PathVariable long id,
      @ModelAttribute AskForm form,
      @RequestParam(defaultValue = "false") boolean change,
      Principal officer,
      Model model,
      RedirectAttributes next) {
    Problems problems = form.problems();
    if (change || problems.any()) {
      return show(screen.find(id), form, problems, model);
    }
    problems =
        attempt(STEP, () -> steps.ask(id, form.number(), form.question(), officer.getName()));
    return problems.any()
        ? confirm(screen.find(id), form, problems, model)
        : done(id, "The question is on its way", next);
  }

  private static Problems attempt(String day, Runnable act) {
    try {
      act.run();
      return Problems.none();
    } catch (ClockRefused refused) {
      return Problems.at(day, refused.getMessage() + "");
    } catch (MoveNotAllowed | ClarificationRefused refused) {
      return Problems.at(STEP, refused.getMessage() + "");
    }
  }

  private String confirm(Case aCase, AskForm form, Problems problems, Model model) {
    Optional<String> obstacle = clarifications.obstacle(aCase);
    if (obstacle.isPresent()) {
      return show(aCase, form, Problems.at(AskForm.QUESTION, obstacle.get()), model);
    }
    if (!isAllowed(aCase, model)) {
      return show(aCase, form, problems, model);
    }
    frame(aCase, form, problems, model);
    model.addAttribute("letter", clarifications.words(aCase, form.question()));
    model.addAttribute("number", clarifications.next(aCase.id()));
    return "question";
  }

  private String show(Case aCase, AskForm form, Problems problems, Model model) {
    frame(aCase, form, problems, model);
    model.addAttribute("allowed", isAllowed(aCase, model));
    model.addAttribute("inWelsh", aCase.language().equals("cy"));
    return "ask";
  }

  private void frame(Case aCase, AskForm form, Problems problems, Model model) {
    model.addAttribute("view", screen.view(aCase));
    model.addAttribute(STEP, CaseStep.ASK);
    model.addAttribute("form", form);
    model.addAttribute("problems", problems);
  }

  private boolean isAllowed(Case aCase, Model model) {
    return cases.moves(aCase, CaseScreen.viewer(model)).contains(CaseMove.ASK);
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), LondonTime.ZONE);
  }

  private static String done(long id, String words, RedirectAttributes next) {
    next.addFlashAttribute("done", words);
    return "redirect:/cases/" + id;
  }
}
