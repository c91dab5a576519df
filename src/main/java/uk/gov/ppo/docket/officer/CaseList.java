package uk.gov.ppo.docket.officer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import uk.gov.ppo.docket.casework.Case;
import uk.gov.ppo.docket.casework.Cases;
import uk.gov.ppo.docket.casework.Question;
import uk.gov.ppo.docket.mail.Mailbox;

/** Cases as lines of a list: open ones by due date, closed ones the newest first. */
@Component
class CaseList {
  private record Dated(Case aCase, Due due) {}

  private final Cases cases;
  private final DueDates dueDates;

  CaseList(Cases cases, DueDates dueDates) {
    this.cases = cases;
    this.dueDates = dueDates;
  }

  Page<CaseLine> open(int page) {
    List<Dated> dated =
        cases.open().stream()
            .map(aCase -> new Dated(aCase, dueDates.of(aCase)))
            .sorted(Comparator.comparing(d -> d.due().order()))
            .toList();
    return Page.of(dated, page).map(d -> line(d.aCase(), d.due()));
  }

  Page<CaseLine> closed(int page) {
    return Page.of(cases.closed(), page).map(aCase -> line(aCase, dueDates.of(aCase)));
  }

  private CaseLine line(Case aCase, Due due) {
    List<Question> questions = cases.questions(aCase.id());
    long answered = questions.stream().filter(Question::isAnswered).count();
    List<Tag> tags = new ArrayList<>();
    tags.add(Tag.of(aCase.status()));
    tags.addAll(Tag.of(aCase.acknowledgement()));
    return new CaseLine(
        aCase.id(),
        aCase.reference(),
        subjectOf(aCase),
        nameOf(aCase.requester()),
        Words.shortly(aCase.placement().kind()),
        aCase.placement().team(),
        Tag.of(aCase.placement().priority()),
        LondonTime.shortDate(aCase.receivedOn()),
        due,
        "%d of %d".formatted(answered, questions.size()),
        tags);
  }

  /** The subject, or words that say there is none. */
  static String subjectOf(Case aCase) {
    return aCase.subject().isBlank() ? "(no subject)" : aCase.subject();
  }

  private static String nameOf(Mailbox requester) {
    if (!requester.name().isBlank()) {
      return requester.name();
    }
    return requester.address().isBlank() ? "Unknown requester" : requester.address();
  }
}
