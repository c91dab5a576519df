package uk.gov.ppo.docket.letters;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a letter says of itself before its first question: its reference and its dates.
 *
 * @param reference as the letter writes it, empty for none
 * @param received the day the request came, ISO 8601, empty where it is not told
 * @param answered the day of the letter, the same
 */
record LetterHead(String reference, String received, String answered) {
  private static final Pattern LABELLED =
      Pattern.compile(
          "(?!your )(?:.{0,60}\\b)?(?:reference|ref|cyfeirnod|cyf)\\b\\.?(?: number| no| rhif)?\\.?"
              + "(?:\\s*[:.]\\s*|\\s+)(.*)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern FOI_NUMBER =
      Pattern.compile(
          "(?:\\b[A-Z0-9.]{2,6}[/.-])?\\b(?:FOI|EIR)(?:[ /.-]?[A-Z]{2,5})?[ /.-]?\\d[\\w./-]*\\b",
          Pattern.CASE_INSENSITIVE);

  /** A code of capitals and figures, {@code REQ-61120} or {@code ATISN 21904}; no postcode. */
  private static final Pattern CODE =
      Pattern.compile(
          "\\b[A-Z]{1,6}(?:[-/][A-Z0-9]{1,6})?[-/ ](?=[\\d/-]*\\d{2}[\\d/-]*\\d)\\d[\\d/-]*\\d\\b");

  private static final Pattern FIGURES =
      Pattern.compile("(?:[A-Z]{2,6}[ /-])?[^\\s,;]*\\d[^\\s,;]*");

  private static final Pattern RECEIVED =
      Pattern.compile("receiv|derbyn|cawsom", Pattern.CASE_INSENSITIVE);
  private static final Pattern WRITTEN =
      Pattern.compile(
          "(?:request|e-?mail|letter|correspondence|enquiry|message) (?:of|dated|on)\\b|request"
              + " dated|date of request|you wrote(?: to us)? on|dated|dyddiedig",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern WE_RECEIVED =
      Pattern.compile(
          "(?:,|\\d{4}),? (?:we|this office|the \\w+) (?:have )?received|on \\d{1,2} \\w+ \\d{4},?"
              + " you (?:asked|wrote|requested)",
          Pattern.CASE_INSENSITIVE);
  private static final int SHORTLY = 24; // characters a date takes before "we received"
  private static final int NEAR = 80; // characters between "received" and its date
  private static final int SHORT = 100; // characters of a line that holds reference and date

  private static final Pattern ANSWERED =
      Pattern.compile(
          "(?:date of (?:response|reply|issue|this letter)|date"
              + " (?:answered|sent|issued|responded)|responded|answered|response"
              + " date|issued|sent)\\b(?: on)?\\s*:?.*",
          Pattern.CASE_INSENSITIVE);

  /** "FOI 12/34 Date: 4 June 2024": the letter's date beside its reference. */
  private static final Pattern BESIDE =
      Pattern.compile(
          "(?=.*(?:\\bref|\\bdate\\b|foi|eir|\\w[-/]\\w*\\d)).*\\d{4}", Pattern.CASE_INSENSITIVE);

  private static final Pattern REPLY_DATED =
      Pattern.compile(
          "(?:reply|response|answer)[^.]{0,80}(?:dated |\\()(.{6,30})", Pattern.CASE_INSENSITIVE);

  /**
   * Reads the head of a letter.
   *
   * @param opening the lines before its first question
   * @param all every line: some letters are dated below
   */
  static LetterHead of(List<String> opening, List<String> all) {
    String words = String.join(" ", opening).replaceAll(" ++", " ");
    return new LetterHead(reference(opening), received(words), answered(opening, all));
  }

  static boolean holdsFoiNumber(String line) {
    return FOI_NUMBER.matcher(line).find();
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
    return opening.stream()
        .flatMap(line -> foiNumber(line).stream())
        .findFirst()
        .or(() -> opening.stream().flatMap(line -> code(line).stream()).findFirst())
        .orElse("");
  }

  /** An FOI number, else the words up to and with the first that has a figure. */
  private static Optional<String> referenceIn(String value) {
    Optional<String> number = foiNumber(value);
    if (number.isPresent()) {
      return number;
    }
    Matcher figures = FIGURES.matcher(value);
    return figures.find() && figures.start() < NEAR / 2
        ? Optional.of(figures.group())
        : Optional.empty();
  }

  private static Optional<String> foiNumber(String text) {
    Matcher number = FOI_NUMBER.matcher(text);
    return number.find() ? Optional.of(number.group().toUpperCase(Locale.ROOT)) : Optional.empty();
  }

  private static Optional<String> code(String line) {
    Matcher code = CODE.matcher(line);
    return code.find() ? Optional.of(code.group()) : Optional.empty();
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

  private static String answered(List<String> opening, List<String> all) {
    Predicate<String> ofLetter = line -> !RECEIVED.matcher(line).find();
    return Stream.of(
            opening.stream().filter(line -> ANSWERED.matcher(line).matches()),
            opening.stream().filter(ofLetter).filter(LetterHead::isDate),
            opening.stream().filter(ofLetter).filter(LetterHead::isBeside),
            all.stream().flatMap(line -> REPLY_DATED.matcher(line).results().map(m -> m.group(1))),
            all.reversed().stream().filter(ofLetter).filter(LetterHead::isDate),
            all.reversed().stream().filter(line -> ANSWERED.matcher(line).matches()))
        .flatMap(lines -> lines.flatMap(line -> WrittenDate.lastIn(line).stream()).limit(1))
        .findFirst()
        .orElse("");
  }

  private static boolean isDate(String line) {
    return !line.isEmpty() && WrittenDate.isAlone(line);
  }

  private static boolean isBeside(String line) {
    return line.length() <= SHORT
        && BESIDE.matcher(line).matches()
        && !WRITTEN.matcher(line).find()
        && WrittenDate.lastIn(line).isPresent();
  }
}
