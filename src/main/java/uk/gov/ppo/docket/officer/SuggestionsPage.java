package uk.gov.ppo.docket.officer;

import java.security.Principal;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.gov.ppo.docket.judgements.Judgements;
import uk.gov.ppo.docket.judgements.Reason;
import uk.gov.ppo.docket.judgements.Tally;
import uk.gov.ppo.docket.suggestions.BandStanding;
import uk.gov.ppo.docket.suggestions.BandWatch;

/** How suggestions do: what officers make of them, and whether the bands keep what they promise. */
@Controller
@RequestMapping("/suggestions")
class SuggestionsPage {
  private static final int LONGEST_REASON = 500; // chars

  private final BandWatch watch;
  private final Judgements judgements;

  SuggestionsPage(BandWatch watch, Judgements judgements) {
    this.watch = watch;
    this.judgements = judgements;
  }

  @GetMapping
  String show(Model model) {
    return show(Problems.none(), model);
  }

  private String show(Problems problems, Model model) {
    List<Tally> bands = judgements.byBand();
    model.addAttribute(
        "bands", watch.standings().stream().map(s -> BandLine.of(s, bands)).toList());
    model.addAttribute("months", judgements.byMonth().stream().map(TallyLine::ofMonth).toList());
    model.addAttribute(
        "tenths", judgements.byConfidence().stream().map(TallyLine::ofTenth).toList());
    model.addAttribute(
        "reasons",
        judgements.byReason().stream()
            .map(tally -> new TallyLine(Reason.valueOf(tally.of()).label(), tally))
            .toList());
    model.addAttribute(
        "newCounts", judgements.newCounts().stream().map(SuggestionsPage::line).toList());
    model.addAttribute("problems", problems);
    return "suggestions";
  }

  private static String line(uk.gov.ppo.docket.judgements.NewCount count) {
    return "“%s” counted anew since %s, by %s: %s"
        .formatted(
            uk.gov.ppo.docket.precedents.Band.valueOf(count.band()).words(),
            LondonTime.moment(count.at()),
            count.who(),
            count.reason());
  }

  /** Shows a hidden band again. */
  @PostMapping("/{band:[A-Z_]{1,20}}/show")
  String showAgain(
      @PathVariable String band,
      @RequestParam(defaultValue = "") String reason,
      Principal administrator,
      Model model,
      RedirectAttributes next) {
    BandStanding standing =
        watch.standings().stream()
            .filter(each -> each.band().name().equals(band))
            .findFirst()
            .orElseThrow(NotHere::new);
    if (reason.isBlank() || reason.strip().length() > LONGEST_REASON) {
      return show(
          Problems.at(
              "reason-" + band,
              "Enter why it is shown again, in %d characters or fewer".formatted(LONGEST_REASON)),
          model);
    }
    watch.showAgain(standing.band(), reason.strip(), administrator.getName());
    next.addFlashAttribute("done", "“%s” is shown again".formatted(standing.band().words()));
    return "redirect:/suggestions";
  }
}
