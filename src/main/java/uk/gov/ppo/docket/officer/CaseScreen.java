package uk.gov.ppo.docket.officer;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import uk.gov.ppo.docket.casework.Case;
import uk.gov.ppo.docket.casework.Cases;
import uk.gov.ppo.docket.casework.Correction;
import uk.gov.ppo.docket.casework.Corrections;
import uk.gov.ppo.docket.casework.Question;
import uk.gov.ppo.docket.casework.QuestionMove;
import uk.gov.ppo.docket.casework.RequestNotes;

/** Shows the case page, as it stands or again with what was typed and what is wrong with it. */
@Component
class CaseScreen {
  private final Cases cases;
  private final CaseViews views;
  private final LifeViews lives;
  private final AlikeViews alike;
  private final Corrections corrections;
  private final RequestNotes notes;

  CaseScreen(
      Cases cases,
      CaseViews views,
      LifeViews lives,
      AlikeViews alike,
      Corrections corrections,
      RequestNotes notes) {
    this.cases = cases;
    this.views = views;
    this.lives = lives;
    this.alike = alike;
    this.corrections = corrections;
    this.notes = notes;
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
    model.addAttribute("alike", alike.of(aCase));
    model.addAttribute("notes", NotesView.of(notes.of(aCase.id())));
    model.addAttribute("problems", problems);
    model.addAttribute("corrections", corrections(aCase.id()));
    return "case";
  }

  private List<CorrectionView> corrections(long caseId) {
    List<Correction> open = corrections.open(caseId);
    if (open.isEmpty()) {
      return List.of();
    }
    String version = corrections.version(caseId);
    List<Integer> numbers =
        cases.questions(caseId).stream()
            .filter(question -> question.state().moves().contains(QuestionMove.EDIT))
            .map(Question::asked)
            .map(asked -> asked.number())
            .toList();
    return open.stream()
        .map(
            one ->
                new CorrectionView(
                    one.id(),
                    LondonTime.moment(one.offeredAt()),
                    "/messages/" + one.inboundId(),
                    one.words(),
                    one.about(),
                    numbers,
                    version))
        .toList();
  }

  /** Who looks; see {@link PageFrame}. */
  static String viewer(Model model) {
    return String.valueOf(model.getAttribute("officer"));
  }
}
