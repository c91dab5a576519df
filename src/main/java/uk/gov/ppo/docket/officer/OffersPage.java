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
import uk.gov.ppo.docket.casework.Cases;
import uk.gov.ppo.docket.casework.Question;
import uk.gov.ppo.docket.judgements.Reason;
import uk.gov.ppo.docket.suggestions.Offer;
import uk.gov.ppo.docket.suggestions.Offers;
import uk.gov.ppo.docket.suggestions.Suggestions;

/** What an officer does with the suggestions for a question: use, put aside, look for others. */
@Controller
@RequestMapping("/cases/{id:\\d{1,18}}/questions/{questionId:\\d{1,18}}")
class OffersPage {
  private static final int LONGEST_REASON = 500; // chars: a reason, not a letter

  private final Cases cases;
  private final Suggestions suggestions;
  private final Offers offers;
  private final CaseScreen screen;

  OffersPage(Cases cases, Suggestions suggestions, Offers offers, CaseScreen screen) {
    this.cases = cases;
    this.suggestions = suggestions;
    this.offers = offers;
    this.screen = screen;
  }

  /** Lays a suggestion out for editing; nothing is kept until the officer saves the answer. */
  @PostMapping("/use")
  String use(@PathVariable long id, @PathVariable long questionId, @RequestParam int rank) {
    questionOf(id, questionId);
    return "redirect:/cases/%d?question=%d&use=%d#question-%d"
        .formatted(id, questionId, rank, questionId);
  }

  /** Lays out a link to what a suggestion says is published: a copy would grow old. */
  @PostMapping("/link")
  String link(@PathVariable long id, @PathVariable long questionId, @RequestParam int rank) {
    questionOf(id, questionId);
    return "redirect:/cases/%d?question=%d&use=%d&link=true#question-%d"
        .formatted(id, questionId, rank, questionId);
  }

  /** Looks for suggestions again. */
  @PostMapping("/suggest")
  String suggest(@PathVariable long id, @PathVariable long questionId, RedirectAttributes next) {
    Question question = questionOf(id, questionId);
    suggestions.suggest(question);
    return done(question, "Looked again for answers to question %d", next);
  }

  /** Puts a suggestion aside. */
  @PostMapping("/reject")
  String reject(
      @PathVariable long id,
      @PathVariable long questionId,
      @RequestParam String precedent,
      @RequestParam(defaultValue = "") String reason,
      @RequestParam(defaultValue = "") String words,
      Principal officer,
      Model model,
      RedirectAttributes next) {
    Case aCase = screen.find(id);
    Question question = questionOf(id, questionId);
    Offer offer = offers.named(aCase, question, precedent).orElseThrow(NotHere::new);
    Optional<Reason> why = reasonOf(reason);
    String field = "reason-%d-%d".formatted(questionId, offer.suggestion().rank());
    if (why.isEmpty() || words.strip().length() > LONGEST_REASON) {
      String problem =
          why.isEmpty()
              ? "Select why the suggestion is rejected"
              : "The words must be %d characters or fewer".formatted(LONGEST_REASON);
      return screen.show(aCase, Typed.nothing(), Problems.at(field, problem), model);
    }
    offers.reject(offer, why.get(), words.strip(), officer.getName());
    return done(question, "A suggestion for question %d was rejected", next);
  }

  private static Optional<Reason> reasonOf(String name) {
    return Arrays.stream(Reason.values())
        .filter(reason -> reason != Reason.NONE && reason.name().equals(name))
        .findFirst();
  }

  /** Offers again what was put aside. */
  @PostMapping("/reject/undo")
  String undo(
      @PathVariable long id,
      @PathVariable long questionId,
      @RequestParam String precedent,
      RedirectAttributes next) {
    Question question = questionOf(id, questionId);
    offers.takeBack(offers.named(screen.find(id), question, precedent).orElseThrow(NotHere::new));
    return done(question, "The suggestion for question %d is offered again", next);
  }

  private static String done(Question question, String words, RedirectAttributes next) {
    next.addFlashAttribute("done", words.formatted(question.asked().number()));
    return "redirect:/cases/%d#question-%d".formatted(question.caseId(), question.id());
  }

  /** A question of this case; one of another case is not found here. */
  private Question questionOf(long caseId, long questionId) {
    return cases.question(questionId).filter(q -> q.caseId() == caseId).orElseThrow(NotHere::new);
  }
}
