package uk.gov.ppo.docket.letters;

import java.util.List;

/**
 * Reads a response letter: its reference, its dates and its pairs of question and answer.
 *
 * <pre>
 * Reference: FOI 542 Freedom of Information request
 * Thank you for your email, which we received on 12 March 2024. …
 * You asked us: …
 * Our response: …
 * You have the right to appeal …
 * </pre>
 *
 * Salutation, standing paragraphs and the closing are left out, so no requester's name is kept.
 */
public final class LetterReader {
  private static final List<String> ACTS =
      List.of(
          "Freedom of Information Act 2000",
          "Freedom of Information (Scotland) Act 2002",
          "Environmental Information Regulations 2004",
          "Data Protection Act 2018");

  private LetterReader() {}

  /**
   * Reads the words of a letter.
   *
   * @throws LetterUnreadable when it has no question with an answer
   */
  public static ReadLetter read(String text) {
    List<String> lines = LetterLines.of(TableRows.marked(text));
    QuotedRequest apart = QuotedRequest.in(lines);
    RefusalNotice.Apart letter = RefusalNotice.takenFrom(apart.letter());
    List<PairFinder.Found> found = found(letter.lines(), apart.request());
    List<ReadLetter.Pair> pairs = pairs(found, letter.notice(), lines);
    if (pairs.isEmpty()) {
      throw new LetterUnreadable(
          text.isBlank()
              ? "it has no text; if it is a scan, give it a text layer first"
              : "it has no question with an answer; write \"You asked us:\" above each question and"
                  + " \"Our response:\" above its answer");
    }
    LetterHead head = LetterHead.of(opening(letter.lines()), lines);
    return new ReadLetter(head.reference(), head.received(), head.answered(), act(lines), pairs);
  }

  /** The pairs of the letter itself; else its answers to the request that is shown below it. */
  private static List<PairFinder.Found> found(List<String> letter, List<String> request) {
    List<PairFinder.Found> found = PairFinder.pairsIn(letter);
    if (found.size() <= 1) {
      List<PairFinder.Found> lettered = PairFinder.pairsIn(Relabelled.letters(letter));
      found = lettered.size() > found.size() ? lettered : found;
    }
    if (found.isEmpty()) {
      found = PairFinder.pairsIn(QuestionAbove.marked(letter));
    }
    if (found.isEmpty()) {
      found = PairFinder.pairsIn(AnswerWithoutMark.marked(letter));
    }
    if (found.isEmpty()) {
      found = AnswersOnly.in(letter, request);
    }
    if (found.isEmpty()) {
      found = QuestionLines.in(letter);
    }
    return found.isEmpty() ? ToldRequest.in(letter) : found;
  }

  private static List<ReadLetter.Pair> pairs(
      List<PairFinder.Found> found, RefusalNotice notice, List<String> lines) {
    Requester requester = Requester.in(lines);
    Paragraphs paragraphs = Paragraphs.of(lines);
    return found.stream()
        .map(
            pair ->
                new ReadLetter.Pair(
                    requester.strippedFromQuestion(
                        paragraphs.joined(Process.cutFrom(pair.question()))),
                    requester.stripped(paragraphs.joined(pair.answer())),
                    notice.about(pair.number())))
        .filter(pair -> !pair.question().isBlank() && !pair.answer().isBlank())
        .toList();
  }

  /** The lines before the first question: letterhead, reference, dates. */
  private static List<String> opening(List<String> lines) {
    int end = 0;
    while (end < lines.size() && !begins(Mark.of(lines.get(end)), lines.get(end))) {
      end++;
    }
    boolean leads = end < lines.size() && lines.get(end).endsWith(":"); // "On 2 May we received …:"
    return lines.subList(0, leads ? end + 1 : end);
  }

  private static boolean begins(Mark mark, String line) {
    return mark.is(Mark.Kind.ANSWER)
        || mark.is(Mark.Kind.QUESTION) && !LetterHead.holdsFoiNumber(line);
  }

  private static String act(List<String> lines) {
    String words = String.join(" ", lines);
    return ACTS.stream()
        .filter(words::contains)
        .min((a, b) -> Integer.compare(words.indexOf(a), words.indexOf(b)))
        .orElse("");
  }
}
