package uk.gov.ppo.docket.officer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import uk.gov.ppo.docket.casework.NewQuestion;
import uk.gov.ppo.docket.casework.Question;
import uk.gov.ppo.docket.casework.QuestionMove;
import uk.gov.ppo.docket.facets.Attribute;
import uk.gov.ppo.docket.facets.Facets;
import uk.gov.ppo.docket.facets.Period;

/**
 * What an officer may do to the question itself, and what Docket read in it.
 *
 * @param edit whether it may be worded otherwise
 * @param split whether it may become two
 * @param earlier whether it may move up
 * @param later whether it may move down
 * @param about what it is about, in words; empty where nothing could be told
 */
record CardWork(boolean edit, boolean split, boolean earlier, boolean later, String about) {
  static CardWork of(Question question, List<Question> all, boolean mayWork) {
    int place = all.stream().map(Question::id).toList().indexOf(question.id());
    return new CardWork(
        mayWork && question.state().moves().contains(QuestionMove.EDIT),
        mayWork && question.state().moves().contains(QuestionMove.SPLIT),
        mayWork && place > 0,
        mayWork && place < all.size() - 1,
        about(question.asked()));
  }

  /** {@code agency staff; spend, supplier; 2023/24 (1 April 2023 to 31 March 2024)}. */
  private static String about(NewQuestion asked) {
    Facets facets = asked.facets();
    List<String> parts = new ArrayList<>(List.of(facets.subject()));
    parts.add(facets.attributes().stream().map(Attribute::label).collect(Collectors.joining(", ")));
    parts.add(facets.period().map(CardWork::inWords).orElse(""));
    parts.add(
        asked.alsoAt().isEmpty()
            ? ""
            : "asked again at " + Words.count(asked.alsoAt().size(), "other place"));
    return parts.stream().filter(part -> !part.isBlank()).collect(Collectors.joining("; "));
  }

  private static String inWords(Period period) {
    String days =
        period.from().equals(period.to())
            ? LondonTime.date(period.from())
            : LondonTime.date(period.from()) + " to " + LondonTime.date(period.to());
    return "%s (%s)".formatted(period.words(), days);
  }

  /** Whether there is anything an officer may do to it. */
  public boolean any() {
    return edit || split || earlier || later;
  }
}
