package uk.gov.ppo.docket.officer;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import uk.gov.ppo.docket.casework.Case;
import uk.gov.ppo.docket.casework.Cases;
import uk.gov.ppo.docket.casework.RequestNotes;

/** Shows the case page, as it stands or again with what was typed and what is wrong with it. */
@Component
class CaseScreen {
  private final Cases cases;
  private final CaseViews views;
  private final LifeViews lives;
  private final RequestNotes notes;

  CaseScreen(Cases cases, CaseViews views, LifeViews lives, RequestNotes notes) {
    this.notes = notes;
    this.cases = cases;
    this.views = views;
    this.lives = lives;
  }

  Case find(long id) {
    return cases.withId(id).orElseThrow(NotHere::new);
  }

  /** What might be asked of the requester, for an officer to change; empty where all is clear. */
  String suggestedQuestion(Case aCase) {
    return NotesView.of(notes.of(aCase.id())).suggestion();
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
    model.addAttribute("notes", NotesView.of(notes.of(aCase.id())));
    model.addAttribute("problems", problems);
    return "case";
  }

  /** Who looks; see {@link PageFrame}. */
  static String viewer(Model model) {
    return String.valueOf(model.getAttribute("officer"));
  }
}
