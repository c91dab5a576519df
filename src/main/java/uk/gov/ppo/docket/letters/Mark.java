package uk.gov.ppo.docket.letters;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a line of a letter begins.
 *
 * @param kind question, answer, and so on
 * @param number the number it gives the question or answer, {@code 2} or {@code 2a}; empty for none
 * @param rest the words of the line after the mark
 */
record Mark(Kind kind, String number, String rest) {
  enum Kind {
    /** "You asked us:", "Question 2:". */
    QUESTION,
    /** "Our response:", "A2". */
    ANSWER,
    /** "2. ": a question, an answer, or a line of a list. */
    NUMBERED,
    /** "You asked for the number of …": perhaps a question, told rather than quoted. */
    TOLD,
    /** A standing paragraph: rights, appeal, the office, data protection, the closing. */
    STANDING,
    /** Any other line. */
    WORDS
  }

  private static final String LABEL =
      "(?: (?:to |i )?(?:question |cwestiwn )?(?:no\\.?"
          + " ?)?#?(\\d{1,2}[a-z]?))?\\s*+([:.)–-]*+)\\s*+(.*)";
  private static final Pattern QUESTION_LABEL =
      label(
          "you (?:have )?asked(?: us)?(?: for)?|you (?:have )?requested|your questions?|your"
              + " request|questions?|requests?|(?:the )?information requested|requested"
              + " information|gofynnoch(?: i ni)?|eich cwestiwn|eich cais|cwestiwn");
  private static final Pattern ANSWER_LABEL =
      label(
          "(?:our |the |ppo |the ppo's )?(?:response|answer|reply)"
              + "|ein hymateb|ein hateb|ymateb|ateb");
  private static final Pattern LETTER =
      Pattern.compile("([qa])(?: ?(\\d{1,2}[a-z]?)([:.)–-]?)| ?(:))\\s*+(.*)", flags());
  private static final Pattern NUMBERED_LINE =
      Pattern.compile("\\(?(\\d{1,2}[a-z]?)[.)](?:\\s++(.*)|$)", flags());
  private static final Pattern TOLD_LINE =
      Pattern.compile(
          "you (?:have )?(?:also )?(?:asked|requested)(?: us)? (.*)|gofynnoch (.*)", flags());

  /** How a standing paragraph begins; nothing of it belongs to an answer. */
  private static final List<String> STANDING_STARTS =
      List.of(
          "you have the right to",
          "you have a right to",
          "you can appeal",
          "you may appeal",
          "if you are not satisfied",
          "if you are not content",
          "if you are not happy",
          "if you are unhappy",
          "if you are dissatisfied",
          "if you remain dissatisfied",
          "if you disagree with",
          "if you wish to appeal",
          "if you would like to request a review",
          "if you have any queries about this letter",
          "if you have any questions about this letter",
          "i hope this",
          "we hope this",
          "please quote the reference",
          "please remember to quote",
          "the prisons and probation ombudsman (ppo) carries out",
          "the prisons and probation ombudsman carries out",
          "we may use or share your data",
          "we will use your personal",
          "your personal data",
          "yours sincerely",
          "yours faithfully",
          "kind regards",
          "with kind regards",
          "mae gennych hawl",
          "mae gennych yr hawl",
          "os nad ydych yn fodlon",
          "os ydych yn anfodlon",
          "yr eiddoch yn gywir",
          "yn gywir",
          "cofion");

  /** A heading that stands alone above a standing paragraph. */
  private static final List<String> STANDING_HEADINGS =
      List.of(
          "how to appeal",
          "appeal",
          "appeals",
          "your right to appeal",
          "your rights",
          "right of review",
          "internal review",
          "internal review and appeal",
          "about us",
          "about the office",
          "about the ppo",
          "data protection",
          "how we use your data",
          "privacy",
          "information commissioner's office",
          "information commissioner's office (ico)",
          "sut i apelio",
          "eich hawliau",
          "adolygiad mewnol",
          "diogelu data");

  /** What this line begins. */
  static Mark of(String line) {
    String plain = line.replace('’', '\'');
    Mark labelled = labelled(plain);
    if (labelled.kind() != Kind.WORDS) {
      return labelled;
    }
    if (isStanding(plain)) {
      return new Mark(Kind.STANDING, "", "");
    }
    Matcher numbered = NUMBERED_LINE.matcher(line);
    if (numbered.matches()) {
      return new Mark(Kind.NUMBERED, number(numbered.group(1)), orEmpty(numbered.group(2)));
    }
    Matcher told = TOLD_LINE.matcher(line);
    return told.matches()
        ? new Mark(Kind.TOLD, "", capitalised(orEmpty(told.group(1)) + orEmpty(told.group(2))))
        : new Mark(Kind.WORDS, "", line);
  }

  boolean is(Kind other) {
    return kind == other;
  }

  private static Mark labelled(String line) {
    Matcher letter = LETTER.matcher(line);
    if (letter.matches()) {
      boolean asks = letter.group(1).equalsIgnoreCase("q");
      return new Mark(asks ? Kind.QUESTION : Kind.ANSWER, number(letter.group(2)), letter.group(5));
    }
    Mark question = labelled(QUESTION_LABEL, Kind.QUESTION, line);
    return question.is(Kind.QUESTION) ? question : labelled(ANSWER_LABEL, Kind.ANSWER, line);
  }

  /** "Response times are …" is no label: it wants a colon, a number, or the line for itself. */
  private static Mark labelled(Pattern label, Kind kind, String line) {
    Matcher match = label.matcher(line);
    if (match.matches()) {
      String number = number(match.group(1));
      String rest = match.group(3);
      if (match.group(2).startsWith(":") || rest.isEmpty() || !number.isEmpty()) {
        return new Mark(kind, number, rest);
      }
    }
    return new Mark(Kind.WORDS, "", line);
  }

  private static boolean isStanding(String line) {
    String lower = line.toLowerCase(Locale.ROOT);
    String heading = lower.endsWith(":") ? lower.substring(0, lower.length() - 1) : lower;
    return STANDING_HEADINGS.contains(heading)
        || STANDING_STARTS.stream().anyMatch(lower::startsWith);
  }

  private static Pattern label(String words) {
    return Pattern.compile("(?:" + words + ")" + LABEL, flags());
  }

  private static int flags() {
    return Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  }

  private static String number(@Nullable String digits) {
    return orEmpty(digits).toLowerCase(Locale.ROOT);
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text.strip();
  }

  private static String capitalised(String text) {
    return text.isEmpty() ? "" : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
