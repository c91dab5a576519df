package uk.gov.ppo.docket.officer;

import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.gov.ppo.docket.casework.Corrections;
import uk.gov.ppo.docket.casework.MoveNotAllowed;

/** Takes what a requester wrote about the questions of a case, or leaves them as they are. */
@Controller
@RequestMapping("/cases/{id:\\d{1,18}}/corrections/{correction:\\d{1,18}}")
class CorrectionsPage {
  private final Corrections corrections;
  private final CaseScreen screen;

  CorrectionsPage(Corrections corrections, CaseScreen screen) {
    this.corrections = corrections;
    this.screen = screen;
  }

  /**
   * Takes it, or leaves it.
   *
   * @param take {@code add}, {@code replace} or {@code leave}: the button pressed
   * @param number the question to replace, 0 for none
   * @param version what the questions were when the page was shown
   */
  @PostMapping
  String settle(
      @PathVariable long id,
      @PathVariable long correction,
      @RequestParam String take,
      @RequestParam(defaultValue = "") String words,
      @RequestParam(defaultValue = "0") int number,
      @RequestParam(defaultValue = "") String version,
      Principal officer,
      Model model,
      RedirectAttributes next) {
    screen.find(id);
    Problems problems =
        take.equals("leave")
            ? Problems.none()
            : WordsForm.problems("restated-" + correction, words);
    if (!problems.any()) {
      try {
        next.addFlashAttribute(
            "done", settle(id, correction, take, words, number, version, officer.getName()));
      } catch (MoveNotAllowed refused) {
        problems = Problems.at("questions-heading", refused.getMessage() + "");
      }
    }
    if (problems.any()) {
      model.addAttribute("restated", new WordsForm(correction, words, ""));
      return screen.show(screen.find(id), Typed.nothing(), problems, model);
    }
    return "redirect:/cases/%d#questions".formatted(id);
  }

  private String settle(
      long id, long correction, String take, String words, int number, String version, String who) {
    switch (take) {
      case "add" -> {
        return "Question %d: added".formatted(corrections.add(id, correction, words, who));
      }
      case "replace" -> {
        corrections.replace(id, correction, number, version, words, who);
        return "Question %d: worded otherwise".formatted(number);
      }
      case "leave" -> {
        corrections.leave(id, correction, who);
        return "The questions stay as they are";
      }
      default -> throw new NotHere();
    }
  }
}
