package uk.gov.ppo.docket.officer;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of cases. */
@Controller
class CaseListPage {
  private final CaseList list;

  CaseListPage(CaseList list) {
    this.list = list;
  }

  @GetMapping("/")
  String first() {
    return "redirect:/cases";
  }

  @GetMapping("/cases")
  String open(@RequestParam(defaultValue = "1") int page, Model model) {
    model.addAttribute("closed", false);
    model.addAttribute("lines", list.open(page));
    return "cases";
  }

  @GetMapping("/cases/closed")
  String closed(@RequestParam(defaultValue = "1") int page, Model model) {
    model.addAttribute("closed", true);
    model.addAttribute("lines", list.closed(page));
    return "cases";
  }
}
