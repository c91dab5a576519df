package uk.gov.ppo.docket.correspondence;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.gov.ppo.docket.casework.Case;
import uk.gov.ppo.docket.casework.Question;
import uk.gov.ppo.docket.clocks.CaseClocks;
import uk.gov.ppo.docket.clocks.Reckoning;
import uk.gov.ppo.docket.correspondence.LetterWords.ItemWords;
import uk.gov.ppo.docket.correspondence.LetterWords.QuestionWords;

/** A case in the words of a letter. */
@Component
class Wording {
  private final OfficeSettings office;
  private final CaseClocks clocks;

  Wording(OfficeSettings office, CaseClocks clocks) {
    this.office = office;
    this.clocks = clocks;
  }

  /** One of the cases a letter speaks of, with its questions as the letter shows them. */
  record Spoken(Case aCase, List<Question> questions) {}

  LetterWords of(Case aCase, List<Question> questions, Tongue tongue) {
    return of(List.of(new Spoken(aCase, questions)), tongue);
  }

  /** Words about several cases of one requester; the letter carries the reference of the first. */
  LetterWords of(List<Spoken> cases, Tongue tongue) {
    Case first = cases.getFirst().aCase();
    List<ItemWords> items = cases.stream().map(spoken -> item(spoken, tongue)).toList();
    ItemWords main = items.getFirst();
    return new LetterWords(
        first.reference(),
        first.subject(),
        tongue.greeting(onOneLine(first.requester().name())),
        office.name(),
        office.email(),
        office.address(),
        tongue.day(clocks.read(first.id()).received()),
        main.due(),
        main.hasDue(),
        main.hasQuestions(),
        main.questions(),
        items,
        "",
        false);
  }

  private ItemWords item(Spoken spoken, Tongue tongue) {
    Case aCase = spoken.aCase();
    return ItemWords.of(
        aCase.reference(),
        aCase.placement().kind(),
        due(aCase, tongue),
        spoken.questions().stream().map(Wording::words).toList());
  }

  // a letter that ought to name a date is never written without it: see Acknowledgements.obstacle
  private String due(Case aCase, Tongue tongue) {
    return switch (clocks.of(aCase.id())) {
      case Reckoning.Due due -> tongue.day(due.due().date());
      case Reckoning.Unknown unknown -> "";
      case Reckoning.Unlimited none -> "";
    };
  }

  private static QuestionWords words(Question question) {
    return new QuestionWords(
        question.asked().number(), onOneLine(question.asked().text()), question.answer().strip());
  }

  private static String onOneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
