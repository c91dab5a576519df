package uk.gov.ppo.docket.officer;

import java.security.Principal;
import java.util.Arrays;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.gov.ppo.docket.casework.Cases;
import uk.gov.ppo.docket.casework.MoveNotAllowed;
import uk.gov.ppo.docket.casework.Question;
import uk.gov.ppo.docket.casework.QuestionMove;
import uk.gov.ppo.docket.casework.QuestionMoves;

/** Moves one question on. */
@Controller
@RequestMapping("/cases/{id:\\d{1,18}}/questions/{questionId:\\d{1,18}}/moves")
class QuestionMovesPage {
  private final Cases cases;
  private final QuestionMoves moves;
  private final CaseScreen screen;

  QuestionMovesPage(Cases cases, QuestionMoves moves, CaseScreen screen) {
    this.cases = cases;
    this.moves = moves;
    this.screen = screen;
  }

  /**
   * Moves it.
   *
   * @param move a {@link QuestionMove} with a button
   * @param into the number of the question to merge it into, 0 for none
   */
  @PostMapping
  String move(
      @PathVariable long id,
      @PathVariable long questionId,
      @RequestParam String move,
      @RequestParam(defaultValue = "0") int into,
      Principal officer,
      Model model,
      RedirectAttributes next) {
    Question question =
        cases.question(questionId).filter(q -> q.caseId() == id).orElseThrow(NotHere::new);
    QuestionMove wanted =
        Arrays.stream(QuestionMove.values())
            .filter(m -> m.name().equals(move) && !m.button().isEmpty())
            .findFirst()
            .orElseThrow(NotHere::new);
    try {
      make(question, wanted, into, officer.getName());
    } catch (MoveNotAllowed refused) {
      Problems problems = Problems.at("question-" + questionId, refused.getMessage() + "");
      return screen.show(screen.find(id), Typed.nothing(), problems, model);
    }
    next.addFlashAttribute(
        "done", "Question %d: %s".formatted(question.asked().number(), done(questionId)));
    return "redirect:/cases/%d#question-%d".formatted(id, questionId);
  }

  private void make(Question question, QuestionMove move, int into, String officer) {
    if (move == QuestionMove.MERGE) {
      moves.merge(question.id(), into, officer);
    } else {
      moves.move(question.id(), move, officer);
    }
  }

  private String done(long questionId) {
    return cases.question(questionId).orElseThrow().state().label();
  }
}
