package uk.gov.ppo.docket.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Brings each question of a letter together with its answer. */
final class PairFinder {
  private record Asked(LetterPart question, LetterPart answer) {}

  private final List<LetterPart> waiting = new ArrayList<>();
  private final List<Asked> found = new ArrayList<>();

  private PairFinder() {}

  /** The pairs of a letter, in its order; none when it has no question with an answer. */
  static List<ReadLetter.Pair> pairsIn(List<String> lines) {
    PairFinder finder = new PairFinder();
    List<LetterPart> parts = LetterPart.of(lines);
    if (parts.stream().noneMatch(part -> part.kind() == Mark.Kind.ANSWER)) {
      parts = NumberedAnswers.in(lines);
    }
    parts.forEach(finder::take);
    Paragraphs paragraphs = Paragraphs.of(lines);
    return finder.found.stream()
        .flatMap(asked -> bySharedNumbers(asked).stream())
        .map(asked -> pair(asked, paragraphs))
        .filter(pair -> !pair.question().isBlank() && !pair.answer().isBlank())
        .toList();
  }

  private void take(LetterPart part) {
    if (part.isQuestion()) {
      ask(part);
    } else if (!waiting.isEmpty()) {
      answer(part);
    } else if (!found.isEmpty()) {
      found.getLast().answer().lines().addAll(part.lines()); // an answer in two pieces
    }
  }

  /** Without a number it takes the place of a heading before it ("Your request: …"). */
  private void ask(LetterPart question) {
    if (question.number().isEmpty()) {
      waiting.removeIf(before -> before.number().isEmpty());
    }
    waiting.add(question);
  }

  private void answer(LetterPart answer) {
    Optional<LetterPart> named =
        waiting.stream()
            .filter(q -> !answer.number().isEmpty() && q.number().equals(answer.number()))
            .findFirst();
    if (named.isPresent()) {
      waiting.remove(named.get());
      found.add(new Asked(named.get(), answer));
    } else {
      answerAll(answer);
    }
  }

  /** One answer for all questions that wait: item by item where it has as many, else the same. */
  private void answerAll(LetterPart answer) {
    List<LetterPart> items = answer.items();
    boolean each = waiting.size() > 1 && items.size() == waiting.size();
    for (int i = 0; i < waiting.size(); i++) {
      found.add(new Asked(waiting.get(i), each ? items.get(i) : answer));
    }
    waiting.clear();
  }

  /** "You asked us: 1. … 2. …" with "Our response: 1. … 2. …" is two pairs. */
  private static List<Asked> bySharedNumbers(Asked asked) {
    List<LetterPart> questions = asked.question().items();
    List<LetterPart> answers = asked.answer().items();
    if (questions.size() < 2 || questions.size() != answers.size()) {
      return List.of(asked);
    }
    List<Asked> each = new ArrayList<>();
    for (int i = 0; i < questions.size(); i++) {
      each.add(new Asked(questions.get(i), answers.get(i)));
    }
    return each;
  }

  private static ReadLetter.Pair pair(Asked asked, Paragraphs paragraphs) {
    return new ReadLetter.Pair(
        paragraphs.joined(asked.question().lines()), paragraphs.joined(asked.answer().lines()));
  }
}
