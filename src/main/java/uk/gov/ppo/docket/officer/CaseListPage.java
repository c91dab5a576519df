package uk.gov.ppo.docket.officer;

import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.gov.ppo.docket.casework.Attention;
import uk.gov.ppo.docket.casework.CaseCounts;

/** The lists of cases. */
@Controller
class CaseListPage {
  private final CaseList list;
  private final Attention attention;

  CaseListPage(CaseList list, Attention attention) {
    this.list = list;
    this.attention = attention;
  }

  @GetMapping("/")
  String first() {
    return "redirect:/cases";
  }

  @GetMapping("/cases")
  String open(@RequestParam(defaultValue = "1") int page, Model model) {
    return show(Shelf.OPEN, page, model);
  }

  @GetMapping("/cases/attention")
  String attention(@RequestParam(defaultValue = "1") int page, Model model) {
    return show(Shelf.ATTENTION, page, model);
  }

  @GetMapping("/cases/closed")
  String closed(@RequestParam(defaultValue = "1") int page, Model model) {
    return show(Shelf.CLOSED, page, model);
  }

  private String show(Shelf shelf, int page, Model model) {
    CaseCounts counts = attention.counts();
    model.addAttribute("shelf", shelf);
    model.addAttribute("tabs", Stream.of(Shelf.values()).map(s -> s.tab(counts, shelf)).toList());
    model.addAttribute("lines", list.on(shelf, page));
    return "cases";
  }
}
