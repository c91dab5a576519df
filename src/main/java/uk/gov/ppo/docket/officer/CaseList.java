package uk.gov.ppo.docket.officer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.gov.ppo.docket.casework.Attention;
import uk.gov.ppo.docket.casework.Case;
import uk.gov.ppo.docket.casework.CaseCare;
import uk.gov.ppo.docket.casework.Cases;
import uk.gov.ppo.docket.casework.Question;
import uk.gov.ppo.docket.casework.Task;
import uk.gov.ppo.docket.casework.Tasks;
import uk.gov.ppo.docket.clocks.ClockReading;
import uk.gov.ppo.docket.clocks.DueList;
import uk.gov.ppo.docket.mail.Mailbox;

/** Cases as lines of a list. */
@Component
class CaseList {
  private record Dated(Case aCase, Due due) {}

  private final Cases cases;
  private final Attention attention;
  private final Tasks tasks;
  private final DueList dueList;
  private final DueDates dueDates;

  CaseList(Cases cases, Attention attention, Tasks tasks, DueList dueList, DueDates dueDates) {
    this.cases = cases;
    this.attention = attention;
    this.tasks = tasks;
    this.dueList = dueList;
    this.dueDates = dueDates;
  }

  Page<CaseLine> on(Shelf shelf, int page) {
    Page<Dated> dated =
        switch (shelf) {
          case OPEN -> dated(Page.of(dueList.count(), page, dueList::open));
          case ATTENTION -> byDueDate(attention.cases(), page);
          case CLOSED -> dated(Page.of(cases.closed(), page));
        };
    Map<Long, List<Task>> open =
        tasks.open(dated.entries().stream().map(d -> d.aCase().id()).toList());
    return dated.map(d -> line(d.aCase(), d.due(), open.getOrDefault(d.aCase().id(), List.of())));
  }

  private Page<Dated> byDueDate(List<Case> some, int page) {
    return Page.of(
        dated(some).stream().sorted(Comparator.comparing(d -> d.due().order())).toList(), page);
  }

  private Page<Dated> dated(Page<Case> page) {
    return new Page<>(dated(page.entries()), page.number(), page.count(), page.total());
  }

  private List<Dated> dated(List<Case> some) {
    Map<Long, ClockReading> readings = dueDates.readings(some);
    return some.stream()
        .flatMap(
            aCase ->
                Optional.ofNullable(readings.get(aCase.id())).stream()
                    .map(reading -> new Dated(aCase, dueDates.of(aCase, reading))))
        .toList();
  }

  private CaseLine line(Case aCase, Due due, List<Task> open) {
    List<Question> questions =
        cases.questions(aCase.id()).stream().filter(Question::isLive).toList();
    CaseCare care = cases.care(aCase.id());
    long answered = questions.stream().filter(Question::isAnswered).count();
    List<Tag> tags = new ArrayList<>();
    tags.add(Tag.of(aCase.status()));
    care.ending().ifPresent(ending -> tags.add(new Tag(ending.label(), "grey")));
    tags.addAll(Tag.of(aCase.acknowledgement()));
    open.stream().map(task -> Tag.of(task.kind())).distinct().forEach(tags::add);
    return new CaseLine(
        aCase.id(),
        aCase.reference(),
        subjectOf(aCase),
        nameOf(aCase.requester()),
        Words.shortly(aCase.placement().kind()),
        aCase.placement().team(),
        care.owner(),
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
