package uk.gov.ppo.docket.correspondence;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.gov.ppo.docket.casework.Case;
import uk.gov.ppo.docket.casework.NewQuestion;
import uk.gov.ppo.docket.casework.Question;
import uk.gov.ppo.docket.clocks.CaseClocks;
import uk.gov.ppo.docket.clocks.Reckoning;
import uk.gov.ppo.docket.correspondence.LetterWords.ItemWords;
import uk.gov.ppo.docket.correspondence.LetterWords.QuestionWords;

/** A case in the words of a letter. */
@Component
class Wording {
  /** In characters: a stem is half a sentence; what is longer is the letter around it. */
  private static final int LONGEST_STEM = 200;

  /** A question that opens with one of these stands by itself, however it is written. */
  private static final Set<String> OPENING =
      Set.of(
          "how", "what", "which", "who", "whom", "whose", "when", "where", "why", "whether",
          "please", "do", "does", "did", "is", "are", "was", "were", "has", "have", "can", "could",
          "if", "faint", "beth", "pa", "pryd", "pwy", "ble", "pam", "sut", "a");

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
        question.asked().number(),
        onOneLine(asUnderstood(question.asked())),
        question.answer().strip());
  }

  /** {@code reported?} says nothing without {@code How many of the thefts were}. */
  static String asUnderstood(NewQuestion asked) {
    String text = asked.text().strip();
    boolean completes =
        !text.isEmpty()
            && Character.isLowerCase(text.codePointAt(0))
            && !OPENING.contains(text.split("\\W", 2)[0])
            && !asked.stem().isBlank()
            && asked.stem().length() <= LONGEST_STEM;
    return completes ? asked.stem().strip() + " " + text : text;
  }

  private static String onOneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
