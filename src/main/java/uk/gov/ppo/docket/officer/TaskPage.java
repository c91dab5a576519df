package uk.gov.ppo.docket.officer;

import java.security.Principal;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.gov.ppo.docket.casework.Case;
import uk.gov.ppo.docket.casework.Tasks;

/** What somebody must look at in a case, ticked off one by one. */
@Controller
class TaskPage {
  private final Tasks tasks;
  private final CaseScreen screen;

  TaskPage(Tasks tasks, CaseScreen screen) {
    this.tasks = tasks;
    this.screen = screen;
  }

  @PostMapping("/cases/{id:\\d{1,18}}/tasks/{taskId:\\d{1,18}}/done")
  String done(
      @PathVariable long id,
      @PathVariable long taskId,
      Principal officer,
      Model model,
      RedirectAttributes next) {
    Case aCase = screen.find(id);
    Optional<String> what = tasks.done(id, taskId, officer.getName());
    if (what.isEmpty()) {
      Problems late =
          Problems.at("history", "Somebody has dealt with that already: see the history");
      return screen.show(aCase, Typed.nothing(), late, model);
    }
    next.addFlashAttribute("done", "Dealt with: " + what.get());
    return "redirect:/cases/" + id;
  }
}
