package uk.gov.ppo.docket.officer;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import uk.gov.ppo.docket.casework.Case;
import uk.gov.ppo.docket.casework.Cases;

/** Shows the case page, as it stands or again with what was typed and what is wrong with it. */
@Component
class CaseScreen {
  private final Cases cases;
  private final CaseViews views;
  private final LifeViews lives;
  private final AlikeViews alike;

  CaseScreen(Cases cases, CaseViews views, LifeViews lives, AlikeViews alike) {
    this.cases = cases;
    this.views = views;
    this.lives = lives;
    this.alike = alike;
  }

  Case find(long id) {
    return cases.withId(id).orElseThrow(NotHere::new);
  }

  CaseView view(Case aCase) {
    return views.of(aCase, Typed.nothing());
  }

  String show(Case aCase, Model model) {
    return show(aCase, Typed.nothing(), Problems.none(), model);
  }

  String show(Case aCase, Typed typed, Problems problems, Model model) {
    model.addAttribute("view", views.of(aCase, typed));
    model.addAttribute("life", lives.of(aCase, viewer(model)));
    model.addAttribute("alike", alike.of(aCase));
    model.addAttribute("problems", problems);
    return "case";
  }

  /** Who looks; see {@link PageFrame}. */
  static String viewer(Model model) {
    return String.valueOf(model.getAttribute("officer"));
  }
}
