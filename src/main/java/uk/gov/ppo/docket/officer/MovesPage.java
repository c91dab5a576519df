package uk.gov.ppo.docket.officer;

import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.gov.ppo.docket.casework.Case;
import uk.gov.ppo.docket.casework.Cases;
import uk.gov.ppo.docket.casework.Ending;
import uk.gov.ppo.docket.casework.MoveNotAllowed;
import uk.gov.ppo.docket.casework.guards.StepRefused;
import uk.gov.ppo.docket.clocks.ClockRefused;
import uk.gov.ppo.docket.correspondence.ResponseNotReady;

/** Moves a case from one status to the next, each move on a page of its own. */
@Controller
@RequestMapping("/cases/{id:\\d{1,18}}/moves/{code:[a-z]{1,30}}")
class MovesPage {
  private final Cases cases;
  private final CaseSteps steps;
  private final CaseScreen screen;
  private final Clock clock;

  MovesPage(Cases cases, CaseSteps steps, CaseScreen screen, Clock clock) {
    this.cases = cases;
    this.steps = steps;
    this.screen = screen;
    this.clock = clock;
  }

  @GetMapping
  String ask(@PathVariable long id, @PathVariable String code, Principal officer, Model model) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), LondonTime.ZONE);
    MoveForm form = MoveForm.of(ClockForm.on(today));
    return show(screen.find(id), stepOf(code), form, officer, Problems.none(), model);
  }

  @PostMapping
  String take(
      @PathVariable long id,
      @PathVariable String code,
      @ModelAttribute MoveForm form,
      Principal officer,
      Model model,
      RedirectAttributes next) {
    Case aCase = screen.find(id);
    CaseStep step = stepOf(code);
    Problems problems = form.problems(step);
    if (!problems.any()) {
      problems = attempt(aCase, step, form, officer.getName());
    }
    if (problems.any()) {
      return show(screen.find(id), step, form, officer, problems, model);
    }
    next.addFlashAttribute("done", step.label() + ": done");
    return "redirect:/cases/" + id;
  }

  private Problems attempt(Case aCase, CaseStep step, MoveForm form, String officer) {
    try {
      steps.take(aCase.id(), step, form, officer);
      return Problems.none();
    } catch (StepRefused refused) {
      return Problems.at("step", refused.reasons());
    } catch (ClockRefused refused) {
      return Problems.at(ClockForm.DAY, refused.getMessage() + "");
    } catch (MoveNotAllowed | ResponseNotReady refused) {
      return Problems.at("step", refused.getMessage() + "");
    }
  }

  private String show(
      Case aCase, CaseStep step, MoveForm form, Principal officer, Problems problems, Model model) {
    model.addAttribute("view", screen.view(aCase));
    model.addAttribute("step", step);
    model.addAttribute("allowed", cases.moves(aCase, officer.getName()).contains(step.move()));
    model.addAttribute("form", form);
    model.addAttribute("endings", Ending.byHand());
    model.addAttribute("problems", problems);
    return "move";
  }

  private static CaseStep stepOf(String code) {
    return CaseStep.ofCode(code).orElseThrow(NotHere::new);
  }
}
