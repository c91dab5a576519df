package uk.gov.ppo.docket.correspondence;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import uk.gov.ppo.docket.casework.Case;
import uk.gov.ppo.docket.casework.Question;
import uk.gov.ppo.docket.correspondence.LetterWords.QuestionWords;
import uk.gov.ppo.docket.deadline.ClockKind;
import uk.gov.ppo.docket.deadline.HolidaysUnknown;
import uk.gov.ppo.docket.deadline.StatutoryClock;

/** A case in the words of a letter. */
@Component
class Wording {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private final OfficeSettings office;
  private final StatutoryClock clock;

  Wording(OfficeSettings office, StatutoryClock clock) {
    this.office = office;
    this.clock = clock;
  }

  LetterWords of(Case aCase, List<Question> questions) {
    LocalDate received = aCase.receivedOn();
    return new LetterWords(
        aCase.reference(),
        aCase.subject(),
        greeting(aCase.requester().name()),
        office.name(),
        office.email(),
        office.address(),
        DAY.format(received),
        due(received),
        !questions.isEmpty(),
        questions.stream().map(Wording::words).toList());
  }

  // a letter that names the date is never written without it: see Acknowledgements.obstacle
  private String due(LocalDate received) {
    try {
      return DAY.format(clock.due(ClockKind.FOIA_20, received, List.of()).date());
    } catch (HolidaysUnknown unknown) {
      return "";
    }
  }

  private static String greeting(String name) {
    return name.isBlank() ? "Hello" : "Dear " + onOneLine(name);
  }

  private static QuestionWords words(Question question) {
    return new QuestionWords(
        question.asked().number(), onOneLine(question.asked().text()), question.answer().strip());
  }

  private static String onOneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
