package uk.gov.ppo.docket.officer.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.gov.ppo.docket.casework.NewQuestion;
import uk.gov.ppo.docket.casework.NewQuestion.Place;

/**
 * A stretch of a request's text.
 *
 * @param text its words
 * @param questions the numbers of the questions that stand here, in order; none for most
 */
public record Passage(String text, List<Integer> questions) {
  private record Marked(int question, int start, int end) {
    boolean covers(int from, int to) {
      return start <= from && end >= to;
    }
  }

  /** Whether a question stands here. */
  public boolean asks() {
    return !questions.isEmpty();
  }

  /** {@code Question 1}, {@code Questions 1 and 2} where they overlap. */
  public String label() {
    String numbers = questions.stream().map(String::valueOf).collect(Collectors.joining(" and "));
    return (questions.size() == 1 ? "Question " : "Questions ") + numbers;
  }

  /**
   * The whole text in order, questions apart from what stands between them: each is marked wherever
   * it is asked, and one that stands nowhere, because an officer typed it, is left out.
   */
  public static List<Passage> of(String text, List<NewQuestion> questions) {
    List<Marked> marks = questions.stream().flatMap(q -> marks(q, text.length())).toList();
    SortedSet<Integer> edges = new TreeSet<>(List.of(0, text.length()));
    marks.forEach(mark -> edges.addAll(List.of(mark.start(), mark.end())));
    List<Passage> passages = new ArrayList<>();
    int from = 0;
    for (int to : edges) {
      add(passages, text, from, to, marks);
      from = to;
    }
    return passages;
  }

  private static Stream<Marked> marks(NewQuestion question, int length) {
    return Stream.concat(
            Stream.of(new Place(question.start(), question.end())), question.alsoAt().stream())
        .map(
            place ->
                new Marked(
                    question.number(), Math.max(0, place.start()), Math.min(place.end(), length)))
        .filter(mark -> mark.start() < mark.end());
  }

  private static void add(List<Passage> passages, String text, int from, int to, List<Marked> all) {
    if (from < to) {
      List<Integer> here =
          all.stream()
              .filter(mark -> mark.covers(from, to))
              .map(Marked::question)
              .distinct()
              .sorted()
              .toList();
      passages.add(new Passage(text.substring(from, to), here));
    }
  }
}
