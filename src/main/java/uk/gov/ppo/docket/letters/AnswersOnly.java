package uk.gov.ppo.docket.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads a letter that only answers, beside the request that is shown below it. */
final class AnswersOnly {
  private static final Pattern GREETING =
      Pattern.compile(
          "(?:dear|hello|hi|good (?:morning|afternoon)|annwyl)\\b.{0,60}",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern THANKS =
      Pattern.compile("(?:many )?(?:thanks|thank you|diolch).{0,40}", Pattern.CASE_INSENSITIVE);
  private static final Pattern MAIL_HEAD =
      Pattern.compile("(?:from|sent|to|cc|subject|date): .*", Pattern.CASE_INSENSITIVE);

  private AnswersOnly() {}

  /**
   * Number by number where both count to the same, else the whole request with the whole answer.
   */
  static List<PairFinder.Found> in(List<String> letter, List<String> request) {
    List<String> asked = body(request);
    if (asked.stream().allMatch(String::isEmpty)) {
      return List.of();
    }
    List<LetterPart> questions = items(Mark.Kind.QUESTION, asked);
    List<LetterPart> answers = items(Mark.Kind.ANSWER, body(letter));
    List<PairFinder.Found> pairs = new ArrayList<>();
    for (LetterPart question : questions) {
      answers.stream()
          .filter(answer -> answer.number().equals(question.number()))
          .findFirst()
          .ifPresent(
              answer ->
                  pairs.add(
                      new PairFinder.Found(question.number(), question.lines(), answer.lines())));
    }
    return pairs.isEmpty() && answers.isEmpty()
        ? List.of(new PairFinder.Found("", asked, body(letter)))
        : pairs;
  }

  private static List<LetterPart> items(Mark.Kind kind, List<String> lines) {
    return new LetterPart(kind, "", lines).items();
  }

  /** Without greeting and head, up to the closing. */
  private static List<String> body(List<String> lines) {
    int from = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (GREETING.matcher(lines.get(i)).matches() || MAIL_HEAD.matcher(lines.get(i)).matches()) {
        from = i + 1;
      }
    }
    return lines.subList(from, lines.size()).stream().takeWhile(line -> !ends(line)).toList();
  }

  private static boolean ends(String line) {
    return Mark.of(line).is(Mark.Kind.STANDING) || THANKS.matcher(line).matches();
  }
}
