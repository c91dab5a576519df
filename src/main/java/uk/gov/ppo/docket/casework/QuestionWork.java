package uk.gov.ppo.docket.casework;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.gov.ppo.docket.facets.Facets;

/**
 * Changes the questions of a case themselves: an officer words them otherwise, splits one in two,
 * adds one, or puts them in another order. A question keeps its number for good, because the
 * acknowledgement quoted it; a new one takes the next.
 */
@Component
public class QuestionWork {
  /** A page: what is longer holds more than one question. */
  public static final int LONGEST = 5_000;

  private static final int QUOTED = 300; // characters of a question in a line of history

  private final JdbcClient jdbc;
  private final Cases cases;
  private final History history;
  private final QuestionRows rows;

  QuestionWork(JdbcClient jdbc, Cases cases, History history) {
    this.jdbc = jdbc;
    this.cases = cases;
    this.history = history;
    this.rows = new QuestionRows(jdbc);
  }

  /**
   * Words a question otherwise.
   *
   * @param seen the words the officer had before them
   * @param words the new words, neither blank nor longer than {@link #LONGEST}
   * @throws MoveNotAllowed when its state does not allow that, or somebody changed it meanwhile
   */
  @Transactional
  public void edit(long questionId, String seen, String words, String who) {
    Question question = held(questionId, seen);
    QuestionState next = next(question, QuestionMove.EDIT);
    change(question, words.strip(), next, who);
    note(question, who, "Question %d: worded “%s”, was “%s”", words, question.asked().text());
  }

  /**
   * Makes two questions of one: the first keeps its number, the second takes the next.
   *
   * @param seen the words the officer had before them
   * @param first what stays
   * @param second what becomes a question of its own
   * @throws MoveNotAllowed when its state does not allow that, or somebody changed it meanwhile
   */
  @Transactional
  public void split(long questionId, String seen, String first, String second, String who) {
    Question question = held(questionId, seen);
    QuestionState next = next(question, QuestionMove.SPLIT);
    change(question, first.strip(), next, who);
    int number =
        insert(question.caseId(), second, question.asked().context(), question.asked().stem());
    place(question.caseId(), number, question.asked().number());
    note(
        question,
        who,
        "Question %d: split into “%s” and question " + number + " “%s”",
        first,
        second);
  }

  /**
   * Adds a question that was overlooked, or asked since.
   *
   * @return its number
   * @throws MoveNotAllowed when the status of the case does not allow work
   */
  @Transactional
  public int add(long caseId, String words, String who) {
    cases.hold(caseId);
    cases.move(caseId, CaseMove.WORK_ON, who);
    int number = insert(caseId, words, "", "");
    history.record(caseId, who, "Question %d added: “%s”".formatted(number, quoted(words)));
    return number;
  }

  /**
   * Puts a question one place earlier or later among the questions of its case.
   *
   * @throws MoveNotAllowed when the status of the case does not allow work
   */
  @Transactional
  public void reorder(long questionId, boolean earlier, String who) {
    Question question = cases.question(questionId).orElseThrow();
    cases.hold(question.caseId());
    List<Question> order = new ArrayList<>(cases.questions(question.caseId()));
    int at = order.stream().map(Question::id).toList().indexOf(questionId);
    int other = earlier ? at - 1 : at + 1;
    if (other < 0 || other == order.size()) {
      return;
    }
    cases.move(question.caseId(), CaseMove.WORK_ON, who);
    Collections.swap(order, at, other);
    keep(order);
    history.record(
        question.caseId(),
        who,
        "Question %d placed %s question %d"
            .formatted(
                question.asked().number(),
                earlier ? "before" : "after",
                order.get(at).asked().number()));
  }

  /** Puts a new question right behind another. */
  private void place(long caseId, int number, int behind) {
    List<Question> order = new ArrayList<>(cases.questions(caseId));
    Question moved =
        order.stream().filter(q -> q.asked().number() == number).findFirst().orElseThrow();
    order.remove(moved);
    List<Integer> numbers = order.stream().map(q -> q.asked().number()).toList();
    order.add(numbers.indexOf(behind) + 1, moved);
    keep(order);
  }

  private void keep(List<Question> order) {
    for (int i = 0; i < order.size(); i++) {
      jdbc.sql("update question set position = ? where id = ?")
          .params(i + 1, order.get(i).id())
          .update();
    }
  }

  /** Held until the transaction ends, like its case. */
  private Question held(long questionId, String seen) {
    long caseId = cases.question(questionId).orElseThrow().caseId();
    cases.hold(caseId);
    Question question = cases.question(questionId).orElseThrow();
    if (!flat(question.asked().text()).equals(flat(seen))) {
      throw new MoveNotAllowed(
          "Question %d was changed by somebody else meanwhile: look at it again"
              .formatted(question.asked().number()));
    }
    return question;
  }

  /** A form sends line breaks of its own kind. */
  private static String flat(String words) {
    return words.replaceAll("\\s+", " ").strip();
  }

  private static QuestionState next(Question question, QuestionMove move) {
    return question.state().after(move).orElseThrow(() -> MoveNotAllowed.now(question, move));
  }

  private void change(Question question, String words, QuestionState next, String who) {
    cases.move(question.caseId(), CaseMove.WORK_ON, who);
    NewQuestion asked = question.asked();
    NewQuestion.Place place = placeOf(words, asked);
    jdbc.sql(
            """
            update question set text = ?, span_start = ?, span_end = ?, state = ?,
              suggested_at = null where id = ?
            """)
        .params(words, place.start(), place.end(), next.name(), question.id())
        .update();
    Facets facets = facets(question.caseId(), words, asked.context());
    rows.understand(
        question.id(),
        new NewQuestion(
            asked.number(),
            asked.label(),
            words,
            place.start(),
            place.end(),
            asked.context(),
            asked.stem(),
            facets,
            asked.alsoAt()));
  }

  /** Where the words stand within the question as it was found; the whole of it otherwise. */
  private static NewQuestion.Place placeOf(String words, NewQuestion asked) {
    int at = asked.text().indexOf(words);
    boolean exact = asked.end() - asked.start() == asked.text().length();
    return at >= 0 && exact
        ? new NewQuestion.Place(asked.start() + at, asked.start() + at + words.length())
        : new NewQuestion.Place(asked.start(), asked.end());
  }

  private int insert(long caseId, String words, String context, String stem) {
    int number =
        1
            + jdbc.sql("select coalesce(max(number), 0) from question where case_id = ?")
                .param(caseId)
                .query(Integer.class)
                .single();
    String request = cases.withId(caseId).orElseThrow().request();
    int at = Math.max(0, request.indexOf(words.strip()));
    int end = request.startsWith(words.strip(), at) ? at + words.strip().length() : at;
    Facets facets = facets(caseId, words, context);
    rows.insert(
        caseId,
        new NewQuestion(number, "", words.strip(), at, end, context, stem, facets, List.of()),
        QuestionState.CONFIRMED);
    return number;
  }

  private Facets facets(long caseId, String words, String context) {
    return Facets.of(
        words, context.lines().toList(), cases.withId(caseId).orElseThrow().receivedOn());
  }

  private void note(Question question, String who, String line, String one, String other) {
    history.record(
        question.caseId(),
        who,
        line.formatted(question.asked().number(), quoted(one), quoted(other)));
  }

  static String quoted(String words) {
    String flat = flat(words);
    return flat.length() <= QUOTED ? flat : flat.substring(0, QUOTED) + " …";
  }
}
