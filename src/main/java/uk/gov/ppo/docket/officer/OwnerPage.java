package uk.gov.ppo.docket.officer;

import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.gov.ppo.docket.casework.Cases;

/** An officer takes a case, or gives it back. */
@Controller
@RequestMapping("/cases/{id:\\d{1,18}}/owner")
class OwnerPage {
  private final Cases cases;
  private final CaseScreen screen;

  OwnerPage(Cases cases, CaseScreen screen) {
    this.cases = cases;
    this.screen = screen;
  }

  @PostMapping("/take")
  String take(@PathVariable long id, Principal officer, RedirectAttributes next) {
    cases.assign(screen.find(id).id(), officer.getName(), officer.getName());
    return done(id, "You have this case now", next);
  }

  @PostMapping("/give-back")
  String giveBack(@PathVariable long id, Principal officer, RedirectAttributes next) {
    cases.assign(screen.find(id).id(), "", officer.getName());
    return done(id, "Nobody has this case now", next);
  }

  private static String done(long id, String words, RedirectAttributes next) {
    next.addFlashAttribute("done", words);
    return "redirect:/cases/" + id;
  }
}
