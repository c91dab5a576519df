package uk.gov.ppo.docket.letters;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Brings each question of a letter together with its answer. */
final class PairFinder {
  /**
   * A question with its answer.
   *
   * @param number the question's own, empty where it has none
   */
  record Found(String number, List<String> question, List<String> answer) {}

  /** Where one answer of many has a mark, its mark says nothing of the others. */
  private static final int TWICE = 2;

  private record Asked(LetterPart question, LetterPart answer, int place) {}

  private final List<LetterPart> questions = new ArrayList<>(); // in the letter's order
  private final List<LetterPart> waiting = new ArrayList<>();
  private final List<Asked> found = new ArrayList<>();

  private PairFinder() {}

  /** The pairs of a letter, in its order; none when it has no question with an answer. */
  static List<Found> pairsIn(List<String> lines) {
    List<LetterPart> parts = LetterPart.of(lines);
    if (parts.stream().noneMatch(part -> part.kind() == Mark.Kind.ANSWER)) {
      return pairsOf(NumberedAnswers.in(lines));
    }
    List<Found> marked = pairsOf(parts);
    List<Found> numbered = pairsOf(NumberedAnswers.in(lines));
    return numbered.size() >= TWICE * Math.max(1, marked.size()) ? numbered : marked;
  }

  private static List<Found> pairsOf(List<LetterPart> parts) {
    PairFinder finder = new PairFinder();
    parts.forEach(finder::take);
    return finder.found.stream()
        .sorted(Comparator.comparingInt(Asked::place))
        .flatMap(asked -> bySharedNumbers(asked).stream())
        .map(
            asked ->
                new Found(
                    asked.question().number(), asked.question().lines(), asked.answer().lines()))
        .toList();
  }

  private void take(LetterPart part) {
    if (part.isQuestion() && answersEach(part)) {
      return;
    }
    if (part.isQuestion() && !answersAgain(part)) {
      ask(part);
    } else if (!waiting.isEmpty()) {
      answer(part);
    } else if (!found.isEmpty()) {
      found.getLast().answer().lines().addAll(part.lines()); // an answer in two pieces
    }
  }

  /** "Q2 - Six." below a decision that was for all: each has its own. */
  private boolean answersEach(LetterPart part) {
    for (int i = 0; i < found.size(); i++) {
      Asked asked = found.get(i);
      boolean same = !part.number().isEmpty() && asked.question().number().equals(part.number());
      if (same && waiting.isEmpty() && asked.answer().number().isEmpty() && !repeats(part)) {
        LetterPart own = new LetterPart(Mark.Kind.ANSWER, part.number(), part.lines());
        found.set(i, new Asked(asked.question(), own, asked.place()));
        return true;
      }
    }
    return false;
  }

  private static boolean repeats(LetterPart part) {
    return part.lines().stream().anyMatch(line -> line.endsWith("?"));
  }

  /** "Question 2: Six." below "Our response": the questions were listed before. */
  private boolean answersAgain(LetterPart part) {
    return !part.number().isEmpty()
        && waiting.stream()
            .flatMap(asked -> single(asked).stream())
            .anyMatch(asked -> asked.number().equals(part.number()));
  }

  /** Without a number it takes the place of a heading before it ("Your request: …"). */
  private void ask(LetterPart question) {
    if (question.number().isEmpty()) {
      waiting.removeIf(before -> before.number().isEmpty());
      questions.removeIf(before -> before.number().isEmpty() && isWaitingNoMore(before));
    }
    questions.add(question);
    waiting.add(question);
  }

  private boolean isWaitingNoMore(LetterPart question) {
    return !waiting.contains(question)
        && found.stream().noneMatch(asked -> asked.question() == question);
  }

  private void answer(LetterPart answer) {
    List<String> numbers = answer.numbers();
    List<LetterPart> singles = waiting.stream().flatMap(asked -> single(asked).stream()).toList();
    List<LetterPart> named =
        singles.stream().filter(asked -> numbers.contains(asked.number())).toList();
    if (!named.isEmpty()) {
      waiting.clear();
      waiting.addAll(singles);
      waiting.removeAll(named);
      named.forEach(asked -> found.add(asked(asked, answer)));
    } else if (answer.lines().stream().anyMatch(line -> !line.isEmpty())) {
      answerAll(answer);
    }
  }

  /** One answer for all questions that wait: item by item where it has as many, else the same. */
  private void answerAll(LetterPart answer) {
    List<LetterPart> items = answer.items();
    boolean whole = waiting.size() == 1 && waiting.getFirst().items().size() == items.size();
    List<LetterPart> all =
        whole
            ? List.copyOf(waiting)
            : waiting.stream().flatMap(asked -> single(asked).stream()).toList();
    boolean each = all.size() > 1 && items.size() == all.size();
    for (int i = 0; i < all.size(); i++) {
      found.add(asked(all.get(i), each ? items.get(i) : answer));
    }
    waiting.clear();
  }

  /** The items of "You asked: 1. … 2. …", each a question; else the question itself. */
  private static List<LetterPart> single(LetterPart question) {
    List<LetterPart> items = question.items();
    return question.number().isEmpty() && items.size() > 1 ? items : List.of(question);
  }

  private Asked asked(LetterPart question, LetterPart answer) {
    return new Asked(question, answer, place(question));
  }

  /** Where in the letter it was asked, whatever the order of the answers. */
  private int place(LetterPart question) {
    for (int i = 0; i < questions.size(); i++) {
      List<LetterPart> items = single(questions.get(i));
      for (int j = 0; j < items.size(); j++) {
        if (items.get(j).equals(question)) {
          return i * 1000 + j; // no request has as many items
        }
      }
    }
    return questions.size() * 1000;
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
      each.add(new Asked(questions.get(i), answers.get(i), asked.place()));
    }
    return each;
  }
}
