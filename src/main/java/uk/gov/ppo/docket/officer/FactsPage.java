package uk.gov.ppo.docket.officer;

import java.security.Principal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.gov.ppo.docket.casework.CaseFacts;
import uk.gov.ppo.docket.casework.FactKind;
import uk.gov.ppo.docket.casework.FactNotComplete;

/** Puts on record what a case needs before it may take a step. */
@Controller
@RequestMapping("/cases/{id:\\d{1,18}}/facts/{code:[a-z-]{1,40}}")
class FactsPage {
  private final CaseFacts facts;
  private final CaseScreen screen;

  FactsPage(CaseFacts facts, CaseScreen screen) {
    this.facts = facts;
    this.screen = screen;
  }

  @GetMapping
  String ask(@PathVariable long id, @PathVariable String code, Model model) {
    return show(id, kindOf(code), FactForm.empty(), Problems.none(), model);
  }

  @PostMapping
  String record(
      @PathVariable long id,
      @PathVariable String code,
      @ModelAttribute FactForm form,
      Principal officer,
      Model model,
      RedirectAttributes next) {
    FactKind kind = kindOf(code);
    screen.find(id);
    Problems problems = form.problems(kind);
    if (!problems.any()) {
      problems = record(id, kind, form, officer.getName());
    }
    if (problems.any()) {
      return show(id, kind, form, problems, model);
    }
    next.addFlashAttribute("done", kind.label() + ": on record");
    return "redirect:/cases/%d#facts".formatted(id);
  }

  private Problems record(long id, FactKind kind, FactForm form, String officer) {
    @Nullable LocalDate day = FactForm.hasDay(kind) ? form.dated().date().orElseThrow() : null;
    @Nullable Double hours = FactForm.hasHours(kind) ? form.amount().orElseThrow() : null;
    try {
      facts.record(id, kind, form.reason(), day, hours, officer);
      return Problems.none();
    } catch (FactNotComplete incomplete) {
      return Problems.at(ClockForm.REASON, incomplete.getMessage() + "");
    }
  }

  private String show(long id, FactKind kind, FactForm form, Problems problems, Model model) {
    model.addAttribute("view", screen.view(screen.find(id)));
    model.addAttribute("kind", kind);
    model.addAttribute("code", codeOf(kind));
    model.addAttribute("words", words(kind));
    model.addAttribute("hasDay", FactForm.hasDay(kind));
    model.addAttribute("hasHours", FactForm.hasHours(kind));
    model.addAttribute("form", form);
    model.addAttribute("problems", problems);
    return "fact";
  }

  private static String words(FactKind kind) {
    return switch (kind) {
      case QUALIFIED_PERSON_OPINION -> "Name of the qualified person, and the opinion in short";
      case COST_ESTIMATE -> "What the hours are for: finding, retrieving and extracting only";
      case PUBLIC_INTEREST_TEST -> "Why the public interest favours withholding";
      case EXTENSION_EXEMPTION -> "Section of the qualified exemption, such as 31(1)(f)";
      case TRANSFER_CONSENT -> "How the requester agreed";
    };
  }

  /** How a kind is called in an address, {@code cost-estimate}. */
  static String codeOf(FactKind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static FactKind kindOf(String code) {
    return Arrays.stream(FactKind.values())
        .filter(kind -> codeOf(kind).equals(code))
        .findFirst()
        .orElseThrow(NotHere::new);
  }
}
