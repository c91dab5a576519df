package uk.gov.ppo.docket.officer;

import java.security.Principal;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.gov.ppo.docket.casework.AcknowledgementState;
import uk.gov.ppo.docket.casework.Case;
import uk.gov.ppo.docket.correspondence.Acknowledgements;
import uk.gov.ppo.docket.intake.ByHand;
import uk.gov.ppo.docket.intake.NotPossible;

/** A held acknowledgement: shown as it would leave, and sent. */
@Controller
@RequestMapping("/cases/{id:\\d{1,18}}/acknowledgement")
class AcknowledgementPage {
  private final Acknowledgements acknowledgements;
  private final ByHand byHand;
  private final CaseScreen screen;

  AcknowledgementPage(Acknowledgements acknowledgements, ByHand byHand, CaseScreen screen) {
    this.acknowledgements = acknowledgements;
    this.byHand = byHand;
    this.screen = screen;
  }

  /** Restates what would leave, and to whom. */
  @GetMapping
  String confirm(@PathVariable long id, Model model) {
    return confirm(screen.find(id), Problems.none(), model);
  }

  private String confirm(Case aCase, Problems problems, Model model) {
    Optional<String> obstacle = obstacle(aCase);
    model.addAttribute("view", screen.view(aCase));
    model.addAttribute("problems", problems);
    model.addAttribute("obstacle", obstacle.orElse(""));
    if (obstacle.isEmpty()) {
      model.addAttribute("letter", acknowledgements.words(aCase));
    }
    return "acknowledgement";
  }

  private Optional<String> obstacle(Case aCase) {
    return aCase.acknowledgement() == AcknowledgementState.HELD
        ? byHand.obstacle(aCase)
        : Optional.of("It is not held any more: it is " + aCase.acknowledgement().label());
  }

  @PostMapping
  String send(@PathVariable long id, Principal officer, Model model, RedirectAttributes next) {
    Case aCase = screen.find(id);
    try {
      byHand.release(aCase.id(), officer.getName());
    } catch (NotPossible refused) {
      Problems problems = Problems.at("acknowledgement", refused.getMessage() + "");
      return confirm(screen.find(id), problems, model);
    }
    next.addFlashAttribute("done", "The acknowledgement is on its way");
    return "redirect:/cases/" + id;
  }
}
