package uk.gov.ppo.docket.kinds;

import java.util.ArrayList;
import java.util.List;
import uk.gov.ppo.docket.questions.FoundQuestion;
import uk.gov.ppo.docket.questions.Request;
import uk.gov.ppo.docket.routing.PartWeight;
import uk.gov.ppo.docket.routing.Routed;
import uk.gov.ppo.docket.routing.RoutingRules;

/** Takes a request apart into its questions and the sentences around them, in order. */
final class PartReader {
  /** Characters of what introduces a question that are looked at; a stem is a sentence or two. */
  private static final int LONGEST_STEM = 2_000;

  /** Characters in which sentences are looked at; no question is looked for beyond them either. */
  private static final int LONGEST = 200_000;

  private final RoutingRules rules;
  private final Request request;

  PartReader(RoutingRules rules, Request request) {
    this.rules = rules;
    this.request = request;
  }

  List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    int at = 0;
    for (FoundQuestion question : request.questions()) {
      addSentences(at, question.span().start(), parts);
      parts.add(part(question));
      at = Math.max(at, question.span().end());
    }
    addSentences(at, Math.min(request.text().length(), LONGEST), parts);
    return parts;
  }

  private void addSentences(int from, int to, List<Part> parts) {
    if (from < to) {
      rules.ofSentences(request.text().substring(from, to)).stream()
          .filter(sign -> Family.of(sign.kind()) != Family.NONE)
          .forEach(sign -> parts.add(new Part(List.of(), List.of(sign), List.of())));
    }
  }

  private Part part(FoundQuestion question) {
    List<Routed> own = first(rules.ofPart(question.text(), PartWeight.YES));
    return new Part(
        List.of(question),
        own.isEmpty() ? introducing(question) : own,
        first(rules.ofPart(question.text(), PartWeight.WEAK)));
  }

  /** What introduces a question tells its kind where it speaks of one kind alone. */
  private List<Routed> introducing(FoundQuestion question) {
    String stem = String.join("\n\n", question.contextIn(request.text()));
    List<Routed> found =
        rules.ofPart(stem.substring(0, Math.min(stem.length(), LONGEST_STEM)), PartWeight.YES);
    long families = found.stream().map(sign -> Family.of(sign.kind())).distinct().count();
    return families == 1 ? first(found) : List.of();
  }

  private static List<Routed> first(List<Routed> found) {
    return found.stream().limit(1).toList();
  }
}
