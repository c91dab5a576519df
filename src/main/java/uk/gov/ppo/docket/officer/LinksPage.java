package uk.gov.ppo.docket.officer;

import java.security.Principal;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.gov.ppo.docket.casework.Case;
import uk.gov.ppo.docket.casework.CaseLinks;
import uk.gov.ppo.docket.casework.Cases;
import uk.gov.ppo.docket.casework.LinkKind;
import uk.gov.ppo.docket.casework.LinkNotAllowed;

/** Links a case to others, and takes links away. */
@Controller
@RequestMapping("/cases/{id:\\d{1,18}}/links")
class LinksPage {
  static final String KIND = "link-kind";
  static final String REFERENCE = "link-reference";

  private final Cases cases;
  private final CaseLinks links;
  private final CaseScreen screen;

  LinksPage(Cases cases, CaseLinks links, CaseScreen screen) {
    this.cases = cases;
    this.links = links;
    this.screen = screen;
  }

  @PostMapping
  String link(
      @PathVariable long id,
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(defaultValue = "") String reference,
      Principal officer,
      Model model,
      RedirectAttributes next) {
    Case aCase = screen.find(id);
    Problems problems = link(aCase, kindOf(kind), reference.strip(), officer.getName());
    if (problems.any()) {
      model.addAttribute("typedLink", reference);
      return screen.show(aCase, Typed.nothing(), problems, model);
    }
    next.addFlashAttribute("done", "Linked to " + reference.strip());
    return "redirect:/cases/%d#linked".formatted(id);
  }

  private Problems link(Case aCase, Optional<LinkKind> kind, String reference, String officer) {
    Optional<Case> other = cases.withReference(reference);
    if (kind.isEmpty()) {
      return Problems.at(KIND, "Select how the cases belong together");
    }
    if (other.isEmpty()) {
      return Problems.at(REFERENCE, "Enter the reference of a case, such as FOI 543");
    }
    try {
      links.link(aCase.id(), other.get().id(), kind.get(), officer);
      return Problems.none();
    } catch (LinkNotAllowed refused) {
      return Problems.at(REFERENCE, refused.getMessage() + "");
    }
  }

  @PostMapping("/remove")
  String unlink(
      @PathVariable long id,
      @RequestParam long other,
      @RequestParam String kind,
      Principal officer,
      Model model,
      RedirectAttributes next) {
    Case aCase = screen.find(id);
    try {
      links.unlink(id, other, kindOf(kind).orElseThrow(NotHere::new), officer.getName());
    } catch (LinkNotAllowed refused) {
      Problems problems = Problems.at("linked", refused.getMessage() + "");
      return screen.show(aCase, Typed.nothing(), problems, model);
    }
    next.addFlashAttribute("done", "Link taken away");
    return "redirect:/cases/%d#linked".formatted(id);
  }

  private static Optional<LinkKind> kindOf(String name) {
    return Arrays.stream(LinkKind.values()).filter(k -> k.name().equals(name)).findFirst();
  }
}
