package uk.gov.ppo.docket.officer;

import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.gov.ppo.docket.casework.Case;
import uk.gov.ppo.docket.clocks.CaseClocks;
import uk.gov.ppo.docket.clocks.ClockRefused;
import uk.gov.ppo.docket.clocks.Reckoning;

/** What an officer does to a case's clock: one step a page, which shows the date it would give. */
@Controller
@RequestMapping("/cases/{id:\\d{1,18}}/clock/{code:[a-z-]{1,30}}")
class ClockPage {
  private final CaseClocks clocks;
  private final CaseScreen screen;
  private final Clock clock;

  ClockPage(CaseClocks clocks, CaseScreen screen, Clock clock) {
    this.clocks = clocks;
    this.screen = screen;
    this.clock = clock;
  }

  @GetMapping
  String ask(@PathVariable long id, @PathVariable String code, Model model) {
    ClockForm today = ClockForm.on(LocalDate.ofInstant(clock.instant(), LondonTime.ZONE));
    return show(screen.find(id), stepOf(code), today, Problems.none(), model);
  }

  @PostMapping
  String take(
      @PathVariable long id,
      @PathVariable String code,
      @ModelAttribute ClockForm form,
      Principal officer,
      Model model,
      RedirectAttributes next) {
    Case aCase = screen.find(id);
    ClockStep step = stepOf(code);
    Problems problems = form.problems();
    if (!problems.any()) {
      problems = note(aCase, step, form, officer.getName());
    }
    if (problems.any()) {
      return show(aCase, step, form, problems, model);
    }
    next.addFlashAttribute("done", step.label() + ": noted");
    return "redirect:/cases/" + id;
  }

  private Problems note(Case aCase, ClockStep step, ClockForm form, String officer) {
    try {
      clocks.note(aCase.id(), step.on(form.date().orElseThrow()), form.reason(), officer);
      return Problems.none();
    } catch (ClockRefused refused) {
      return Problems.at(ClockForm.DAY, refused.getMessage() + "");
    }
  }

  private String show(Case aCase, ClockStep step, ClockForm form, Problems problems, Model model) {
    CaseView view = screen.view(aCase);
    model.addAttribute("view", view);
    model.addAttribute("step", step);
    model.addAttribute("allowed", view.clock().steps().contains(step));
    model.addAttribute("form", form);
    model.addAttribute("consequence", consequence(aCase, step, form));
    model.addAttribute("problems", problems);
    return "clock";
  }

  /** The date the step would give on the day that was typed; nothing where it cannot be taken. */
  private List<String> consequence(Case aCase, ClockStep step, ClockForm form) {
    try {
      return form.date().stream()
          .map(day -> clocks.preview(aCase.id(), step.on(day)))
          .filter(Reckoning.Due.class::isInstance)
          .map(says -> ((Reckoning.Due) says).due())
          .map(due -> "%s: %s".formatted(LondonTime.date(due.date()), due.working()))
          .toList();
    } catch (ClockRefused refused) {
      return List.of();
    }
  }

  private static ClockStep stepOf(String code) {
    return ClockStep.ofCode(code).orElseThrow(NotHere::new);
  }
}
