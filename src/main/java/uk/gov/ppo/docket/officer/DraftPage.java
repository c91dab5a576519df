package uk.gov.ppo.docket.officer;

import java.security.Principal;
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
import uk.gov.ppo.docket.casework.MoveNotAllowed;
import uk.gov.ppo.docket.casework.guards.GuardedStep;
import uk.gov.ppo.docket.casework.guards.Guards;
import uk.gov.ppo.docket.casework.guards.StepRefused;
import uk.gov.ppo.docket.correspondence.Draft;
import uk.gov.ppo.docket.correspondence.ResponseNotReady;
import uk.gov.ppo.docket.correspondence.Responses;
import uk.gov.ppo.docket.outbox.AlreadyQueued;

/** The draft response of a case: composed, edited, and sent from a page of its own. */
@Controller
@RequestMapping("/cases/{id:\\d{1,18}}")
class DraftPage {
  private static final String SECTION = "draft";

  private final Responses responses;
  private final Guards guards;
  private final CaseScreen screen;

  DraftPage(Responses responses, Guards guards, CaseScreen screen) {
    this.responses = responses;
    this.guards = guards;
    this.screen = screen;
  }

  /** Composes the draft; over one that is there only when the officer says so. */
  @PostMapping("/compose")
  String compose(
      @PathVariable long id,
      @RequestParam(defaultValue = "false") boolean replace,
      Principal officer,
      Model model,
      RedirectAttributes next) {
    Case aCase = screen.find(id);
    Problems problems =
        responses.draft(id).isPresent() && !replace
            ? Problems.at("replace", "Confirm that the draft may be replaced")
            : attempt(() -> responses.compose(id, officer.getName()));
    if (problems.any()) {
      return screen.show(aCase, Typed.nothing(), problems, model);
    }
    return done(id, "Response composed from the answers", next);
  }

  @PostMapping("/draft")
  String save(
      @PathVariable long id,
      @ModelAttribute DraftForm form,
      Principal officer,
      Model model,
      RedirectAttributes next) {
    Case aCase = screen.find(id);
    Problems problems = form.problems();
    if (!problems.any()) {
      problems = changedMeanwhile(id, form);
    }
    if (!problems.any()) {
      problems = attempt(() -> responses.save(id, form.text(), officer.getName()));
    }
    if (problems.any()) {
      return screen.show(aCase, Typed.draft(id, current(id, form)), problems, model);
    }
    return done(id, "Draft saved", next);
  }

  private Problems changedMeanwhile(long id, DraftForm form) {
    Optional<Draft> newer = responses.draft(id).filter(draft -> !form.isOf(draft));
    return newer
        .map(
            draft ->
                Problems.at(
                    DraftForm.FIELD,
                    "%s changed this draft while you were writing. Your text is below: save it again to replace theirs"
                        .formatted(draft.updatedBy())))
        .orElseGet(Problems::none);
  }

  /** The typed text over the draft as it is now: saving it again is then a decision. */
  private DraftForm current(long id, DraftForm form) {
    String version = responses.draft(id).map(DraftForm::versionOf).orElse("");
    return new DraftForm(form.text(), version);
  }

  /** Restates what would leave, and to whom. */
  @GetMapping("/send")
  String confirm(@PathVariable long id, Model model) {
    return confirm(screen.find(id), Problems.none(), model);
  }

  private String confirm(Case aCase, Problems problems, Model model) {
    Draft draft = responses.draft(aCase.id()).orElseThrow(NotHere::new);
    CaseView view = screen.view(aCase);
    model.addAttribute("view", view);
    model.addAttribute("subject", responses.subject(aCase.id()));
    model.addAttribute("draft", DraftForm.of(draft));
    model.addAttribute("problems", problems);
    model.addAttribute(
        "missing", guards.refusals(aCase.id(), GuardedStep.SEND, CaseScreen.viewer(model)));
    return "send";
  }

  @PostMapping("/send")
  String send(
      @PathVariable long id,
      @ModelAttribute DraftForm form,
      Principal officer,
      Model model,
      RedirectAttributes next) {
    Case aCase = screen.find(id);
    Draft draft = responses.draft(id).orElseThrow(NotHere::new);
    Problems problems =
        form.isOf(draft)
            ? attempt(() -> responses.send(id, officer.getName()))
            : Problems.at(
                "response",
                "%s changed this draft. Read it again before you send it"
                    .formatted(draft.updatedBy()));
    if (problems.any()) {
      return confirm(aCase, problems, model);
    }
    return done(id, "The response is on its way", next);
  }

  private static Problems attempt(Runnable act) {
    try {
      act.run();
      return Problems.none();
    } catch (StepRefused refused) {
      return Problems.at(SECTION, refused.reasons());
    } catch (ResponseNotReady | MoveNotAllowed | AlreadyQueued refused) {
      return Problems.at(SECTION, refused.getMessage() + "");
    }
  }

  private static String done(long id, String words, RedirectAttributes next) {
    next.addFlashAttribute("done", words);
    return "redirect:/cases/%d#%s".formatted(id, SECTION);
  }
}
