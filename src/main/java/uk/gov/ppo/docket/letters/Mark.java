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
  /** The questions an answer is for: "3,4,7" is three. */
  List<String> numbers() {
    return number.isEmpty() ? List.of() : List.of(number.split(",", -1));
  }

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

  private static final String NUMBER = "\\d{1,2}(?![\\d/-])(?:\\.\\d{1,2})?[a-z]?";

  /** What may stand beside a label: a day, or the case's long number. */
  private static final String BESIDE =
      "(?: (?:dated |on |of )?(?:\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4}|\\d{1,2} [a-z]{3,9}"
          + " \\d{4}|\\d{5,}))?";

  private static final String LABEL =
      BESIDE
          + "(?: (?:to |i )?(?:questions? |cwestiwn |q)?(?:no\\.?"
          + " ?)?#?("
          + QuestionNumbers.SEVERAL
          + "|"
          + NUMBER
          + "))?\\s*+([:.)–-]*+)\\s*+(.*)";
  private static final Pattern QUESTION_LABEL =
      label(
          "you (?:have )?asked(?: us)?(?: for)?|you (?:have )?requested|your questions?|your"
              + " request|questions?|requests?(?: details?| description)?|(?:the )?information"
              + " requested|requested information|gofynnoch(?: i ni)?|eich cwestiwn|eich"
              + " cais|cwestiwn");
  private static final Pattern ANSWER_LABEL =
      label(
          "(?:our |the |ppo |the ppo's |in |(?:\\w+"
              + " ){0,4}(?:council|trust|police|university|service)(?:'s)?"
              + " )?(?:responses?|answers?|reply|replies|decision)(?: details?)?(?: (?:is|are)(?:"
              + " as follows)?)?|ein hymateb|ein hateb|ymateb|ateb");
  private static final Pattern LETTER =
      Pattern.compile(
          "([qa])(?: ?(" + QuestionNumbers.SEVERAL + "|" + NUMBER + ")([:.)–-]?)| ?(:))\\s*+(.*)",
          flags());

  /** "Q2 - 38 of them" names one question and not thirty-seven. */
  private static final Pattern DASHED =
      Pattern.compile("^([qa] ?\\d{1,2}[a-z]?) [-–] (?=\\d)", flags());

  /** "In answer to question 2, …" */
  private static final Pattern IN_ANSWER =
      Pattern.compile(
          "(?:in (?:answer|response|reply|relation) to|in respect of|as to|turning to|with"
              + " (?:regard|respect) to|regarding|as (?:for|regards)|for) (?:your"
              + " )?(?:questions?|q) ?("
              + QuestionNumbers.SEVERAL
              + "|"
              + NUMBER
              + ")[,:.]? (.*)",
          flags());

  /** "We received the following request:" leads to it. */
  private static final Pattern LEAD =
      Pattern.compile(
          "(?:.{0,200}\\b)?(?:you (?:have )?(?:asked|requested|wrote)|the following"
              + " (?:request|questions?|information)|you asked for|your request"
              + " (?:was|is|read|reads)|your (?:request|e-?mail|letter|enquiry)\\b[^.?:]{0,60}"
              + " (?:as follows|follows|read|reads|for|asked))[^.?]{0,60}:",
          flags());

  private static final Pattern NUMBERED_LINE =
      Pattern.compile(
          "\\(?(\\d{1,2}[a-z]?(?: ?(?:&|and|,|-|–) ?\\d{1,2}[a-z]?){0,6})[.)](?:\\s++(.*)|$)",
          flags());
  private static final Pattern TOLD_LINE =
      Pattern.compile(
          "you (?:have )?(?:also )?(?:asked|requested)(?: us)? (.*)|gofynnoch (.*)", flags());

  /** How a standing paragraph begins; nothing of it belongs to an answer. */
  private static final List<String> STANDING_STARTS =
      List.of(
          "you have the right to",
          "you have a right to",
          "if you wish us to review",
          "if you require a review",
          "if you want a review",
          "if following the review",
          "to challenge our response",
          "to challenge this",
          "you may ask",
          "you can ask for a review",
          "you can ask us to review",
          "you have a further right",
          "you have a right of",
          "anyone not happy",
          "should you feel",
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
          "should you be dissatisfied",
          "should you be unhappy",
          "should you wish to appeal",
          "should you wish to complain",
          "if you wish to complain",
          "if you would like to complain",
          "if you want to complain",
          "if you have any queries",
          "if you need this",
          "if you require this letter",
          "you are free to use",
          "you may re-use",
          "the supply of information in response",
          "the supply of documents",
          "information supplied to you",
          "copyright in",
          "copyright of",
          "crown copyright",
          "please be advised that information supplied",
          "the information supplied to you continues",
          "your right of complaint",
          "your right to complain",
          "your right to request",
          "you have the opportunity to ask",
          "further information is available from the information commissioner",
          "the information commissioner can be contacted",
          "you can contact the information commissioner",
          "the ico can be contacted",
          "you can contact the ico",
          "contact us at",
          "please contact me",
          "please contact the foi team",
          "we may publish this",
          "we publish our responses",
          "this response will be published",
          "yours truly",
          "regards",
          "best wishes",
          "warm regards",
          "best regards",
          "for and on behalf of",
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
          "complaint rights",
          "appeal rights",
          "right to complain",
          "about foi",
          "review",
          "appeal",
          "appeals",
          "your right to appeal",
          "your rights",
          "right of review",
          "right of appeal",
          "right of complaint",
          "rights of appeal",
          "complaints",
          "complaint",
          "complaints procedure",
          "review procedure",
          "your right of appeal",
          "next steps if you are unhappy",
          "copyright",
          "re-use of information",
          "re-use",
          "contact us",
          "about this letter",
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
    if (LEAD.matcher(line).matches()) {
      return new Mark(Kind.QUESTION, "", "");
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
    Matcher letter = LETTER.matcher(DASHED.matcher(line).replaceFirst("$1: "));
    if (letter.matches()) {
      boolean asks = letter.group(1).equalsIgnoreCase("q");
      return new Mark(asks ? Kind.QUESTION : Kind.ANSWER, number(letter.group(2)), letter.group(5))
          .settled();
    }
    Matcher inAnswer = IN_ANSWER.matcher(line);
    if (inAnswer.matches()) {
      return new Mark(Kind.ANSWER, number(inAnswer.group(1)), inAnswer.group(2));
    }
    Mark question = labelled(QUESTION_LABEL, Kind.QUESTION, line);
    return !question.is(Kind.WORDS) ? question : labelled(ANSWER_LABEL, Kind.ANSWER, line);
  }

  /** "Response times are …" is no label: it wants a colon, a number, or the line for itself. */
  private static Mark labelled(Pattern label, Kind kind, String line) {
    Matcher match = label.matcher(line);
    if (match.matches()) {
      String number = number(match.group(1));
      String rest = match.group(3);
      if (match.group(2).startsWith(":") || rest.isEmpty() || !number.isEmpty()) {
        return new Mark(kind, number, rest).settled();
      }
    }
    return new Mark(Kind.WORDS, "", line);
  }

  /** Several questions are named together by their answer; "Your request: 2. …" has its number. */
  private Mark settled() {
    if (kind == Kind.QUESTION && numbers().size() > 1) {
      return new Mark(Kind.ANSWER, number, rest);
    }
    Matcher numbered = NUMBERED_LINE.matcher(rest);
    return kind == Kind.QUESTION && number.isEmpty() && numbered.matches()
        ? new Mark(kind, number(numbered.group(1)), orEmpty(numbered.group(2)))
        : this;
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
    return String.join(",", QuestionNumbers.in(orEmpty(digits)));
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text.strip();
  }

  private static String capitalised(String text) {
    return text.isEmpty() ? "" : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
