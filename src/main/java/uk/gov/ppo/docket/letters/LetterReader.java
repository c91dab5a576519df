package uk.gov.ppo.docket.letters;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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
  private static final Pattern LABELLED =
      Pattern.compile(
          "(?:our |case |foi |request |ein )?(?:reference|ref|cyfeirnod|cyf)\\.?"
              + "(?: number| no| rhif)?\\.?\\s?+[:.]?\\s++(.*)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern FOI_NUMBER =
      Pattern.compile("\\b(?:FOI|EIR)[ /-]?\\d[\\w/-]*", Pattern.CASE_INSENSITIVE);
  private static final Pattern RECEIVED =
      Pattern.compile("receiv|derbyn|cawsom", Pattern.CASE_INSENSITIVE);
  private static final Pattern WRITTEN =
      Pattern.compile("request of|email of|letter of|dated|dyddiedig", Pattern.CASE_INSENSITIVE);
  private static final Pattern WE_RECEIVED =
      Pattern.compile(
          "(?:,|\\d{4}),? (?:we|this office|the \\w+) (?:have )?received",
          Pattern.CASE_INSENSITIVE);
  private static final int SHORTLY = 24; // characters a date takes before "we received"
  private static final Pattern ANSWERED =
      Pattern.compile(
          "(?:date of (?:response|reply|issue|this letter)|date"
              + " (?:answered|sent|issued|responded)|responded|answered|response"
              + " date|issued|sent)\\b(?: on)?\\s*:?.*",
          Pattern.CASE_INSENSITIVE);
  private static final int NEAR = 80; // characters between "received" and its date
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
    List<String> opening = opening(letter.lines());
    String words = String.join(" ", opening).replaceAll(" ++", " ");
    return new ReadLetter(
        reference(opening), received(words), answered(opening), act(lines), pairs);
  }

  /** The pairs of the letter itself; else its answers to the request that is shown below it. */
  private static List<PairFinder.Found> found(List<String> letter, List<String> request) {
    List<PairFinder.Found> found = PairFinder.pairsIn(letter);
    if (found.isEmpty()) {
      found = PairFinder.pairsIn(Relabelled.letters(letter));
    }
    if (found.isEmpty()) {
      found = PairFinder.pairsIn(AnswerWithoutMark.marked(letter));
    }
    return found.isEmpty() ? AnswersOnly.in(letter, request) : found;
  }

  private static List<ReadLetter.Pair> pairs(
      List<PairFinder.Found> found, RefusalNotice notice, List<String> lines) {
    Requester requester = Requester.in(lines);
    Paragraphs paragraphs = Paragraphs.of(lines);
    return found.stream()
        .map(
            pair ->
                new ReadLetter.Pair(
                    requester.strippedFromQuestion(paragraphs.joined(pair.question())),
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
        || mark.is(Mark.Kind.QUESTION) && !FOI_NUMBER.matcher(line).find();
  }

  private static String reference(List<String> opening) {
    for (String line : opening) {
      Matcher labelled = LABELLED.matcher(line);
      if (labelled.matches()) {
        Optional<String> value = referenceIn(labelled.group(1));
        if (value.isPresent()) {
          return value.get();
        }
      }
    }
    return opening.stream().flatMap(l -> foiNumber(l).stream()).findFirst().orElse("");
  }

  /** An FOI number, else the words up to and with the first that has a figure. */
  private static Optional<String> referenceIn(String value) {
    Optional<String> number = foiNumber(value);
    if (number.isPresent()) {
      return number;
    }
    Matcher figures = Pattern.compile("(?:[A-Z]{2,6}[ /-])?\\S*\\d\\S*").matcher(value);
    return figures.find() ? Optional.of(figures.group()) : Optional.empty();
  }

  private static Optional<String> foiNumber(String text) {
    Matcher number = FOI_NUMBER.matcher(text);
    return number.find() ? Optional.of(number.group().toUpperCase(Locale.ROOT)) : Optional.empty();
  }

  private static String received(String opening) {
    return dateBefore(opening)
        .or(() -> dateAfter(RECEIVED, opening))
        .or(() -> dateAfter(WRITTEN, opening))
        .orElse("");
  }

  /** "On 24 April 2024 we received …" */
  private static Optional<String> dateBefore(String text) {
    Matcher found = WE_RECEIVED.matcher(text);
    while (found.find()) {
      Optional<String> date =
          WrittenDate.lastIn(text.substring(Math.max(0, found.start() - SHORTLY), found.end()));
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> dateAfter(Pattern word, String text) {
    Matcher found = word.matcher(text);
    while (found.find()) {
      int end = Math.min(text.length(), found.end() + NEAR);
      Optional<String> date = WrittenDate.firstIn(text.substring(found.end(), end));
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  private static String answered(List<String> opening) {
    return Stream.concat(
            opening.stream().filter(line -> ANSWERED.matcher(line).matches()),
            opening.stream()
                .filter(line -> !RECEIVED.matcher(line).find())
                .filter(line -> !line.isEmpty() && WrittenDate.isAlone(line)))
        .flatMap(line -> WrittenDate.firstIn(line).stream())
        .findFirst()
        .orElse("");
  }

  private static String act(List<String> lines) {
    String words = String.join(" ", lines);
    return ACTS.stream()
        .filter(words::contains)
        .min((a, b) -> Integer.compare(words.indexOf(a), words.indexOf(b)))
        .orElse("");
  }
}
