package uk.gov.ppo.docket.intake;

import java.util.ArrayList;
import java.util.List;
import uk.gov.ppo.docket.questions.FoundQuestion;
import uk.gov.ppo.docket.questions.Request;
import uk.gov.ppo.docket.questions.Span;
import uk.gov.ppo.docket.text.Limits;

/**
 * The questions of a request that are kept. Each is stored with its context and searched for by
 * itself, so thousands of them, or endless ones, would cost more than a message may.
 *
 * @param questions the first ones, none longer than its limit
 * @param problems what was left out, in words
 */
record BoundedQuestions(List<FoundQuestion> questions, List<String> problems) {

  static BoundedQuestions of(Request request, Limits limits) {
    List<FoundQuestion> all = request.questions();
    List<String> problems = new ArrayList<>();
    if (all.size() > limits.questions()) {
      problems.add(
          "it asks more than %d questions; the others were left out".formatted(limits.questions()));
    }
    List<FoundQuestion> kept =
        all.stream()
            .limit(limits.questions())
            .map(question -> shortened(question, limits.questionCharacters()))
            .toList();
    if (!kept.equals(all.subList(0, kept.size()))) {
      problems.add(
          "a question or its context is longer than %d characters; the rest was left out"
              .formatted(limits.questionCharacters()));
    }
    return new BoundedQuestions(kept, problems);
  }

  private static FoundQuestion shortened(FoundQuestion question, int most) {
    int length = Math.min(question.text().length(), most);
    Span span = question.span();
    return new FoundQuestion(
        question.number(),
        question.label(),
        question.text().substring(0, length),
        new Span(span.start(), Math.min(span.end(), span.start() + most)),
        question.stem(),
        shortened(question.context(), most),
        question.alsoAt());
  }

  /** The first stretches that fit. */
  private static List<Span> shortened(List<Span> context, int most) {
    List<Span> kept = new ArrayList<>();
    int left = most;
    for (Span span : context) {
      left -= span.end() - span.start();
      if (left < 0) {
        return kept;
      }
      kept.add(span);
    }
    return context;
  }
}
