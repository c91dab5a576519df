package uk.gov.ppo.docket.questions;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How well the questions of some requests are found, their context with them. */
final class SplitReport {
  private final SplitScore half = new SplitScore(0.5);
  private final SplitScore most = new SplitScore(0.8);
  private int governed;
  private int withContext;

  void add(SharedRequests request) {
    List<FoundQuestion> found = new QuestionFinder().find(request.text());
    List<Span> spans = found.stream().map(FoundQuestion::span).toList();
    half.add(request.text(), request.gold(), spans);
    most.add(request.text(), request.gold(), spans);
    if (!request.context().isEmpty()) {
      half.pairs(request.text(), request.gold(), spans)
          .forEach(pair -> addContext(request, found.get(pair.found())));
    }
  }

  private void addContext(SharedRequests request, FoundQuestion question) {
    Set<Integer> gold = words(request.text(), request.context());
    Set<Integer> both = words(request.text(), question.context());
    both.retainAll(gold);
    governed++;
    withContext += both.size() * 2 >= gold.size() ? 1 : 0;
  }

  private static Set<Integer> words(String text, List<Span> spans) {
    Set<Integer> words = new HashSet<>();
    SplitScore.words(text, spans).forEach(words::addAll);
    return words;
  }

  int questions() {
    return half.gold();
  }

  double f1AtHalf() {
    return half.f1();
  }

  double f1AtMost() {
    return most.f1();
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%4d questions  @.5 P %.3f R %.3f F1 %.3f  @.8 P %.3f R %.3f F1 %.3f  exact %.3f  context"
            + " %s",
        questions(),
        half.precision(),
        half.recall(),
        half.f1(),
        most.precision(),
        most.recall(),
        most.f1(),
        most.exact(),
        governed == 0 ? "-" : String.format(Locale.ROOT, "%.3f", (double) withContext / governed));
  }
}
