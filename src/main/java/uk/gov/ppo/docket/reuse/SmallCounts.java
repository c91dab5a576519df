package uk.gov.ppo.docket.reuse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds counts below five: of people, or of anything where the answer does not say what. Figures
 * that measure (4 weeks), name a place (section 4, page 2) or number a list are none.
 */
final class SmallCounts {
  private static final Set<String> FIGURES = Set.of("1", "2", "3", "4");
  private static final Set<String> SPELLED = Set.of("one", "two", "three", "four");

  private static final Set<String> PEOPLE =
      Set.of(
          "people",
          "person",
          "persons",
          "prisoner",
          "prisoners",
          "detainee",
          "detainees",
          "child",
          "children",
          "individual",
          "individuals",
          "employee",
          "employees",
          "officer",
          "officers",
          "complainant",
          "complainants",
          "patient",
          "patients",
          "pupil",
          "pupils",
          "student",
          "students",
          "death",
          "deaths",
          "suicide",
          "suicides",
          "dismissal",
          "dismissals",
          "arrest",
          "arrests",
          "woman",
          "women",
          "man",
          "men",
          "resident",
          "residents",
          "applicant",
          "applicants",
          "resignation",
          "resignations",
          "staff",
          "members");

  private static final Set<String> PLACES =
      Set.of(
          "section",
          "sections",
          "regulation",
          "article",
          "question",
          "questions",
          "q",
          "part",
          "page",
          "table",
          "stage",
          "level",
          "band",
          "quarter",
          "tier",
          "category",
          "class",
          "year",
          "appendix",
          "annex",
          "paragraph",
          "schedule",
          "item",
          "phase",
          "zone",
          "ward",
          "version",
          "chapter",
          "figure",
          "grade",
          "type",
          "no",
          "number",
          "lot",
          "and",
          "to",
          "or",
          "-",
          "–",
          "than",
          "under",
          "s",
          "at");

  private static final Set<String> UNITS =
      Set.of(
          "year",
          "years",
          "month",
          "months",
          "week",
          "weeks",
          "day",
          "days",
          "working",
          "calendar",
          "hour",
          "hours",
          "minute",
          "minutes",
          "second",
          "seconds",
          "percent",
          "per",
          "million",
          "thousand",
          "billion",
          "m",
          "bn",
          "k",
          "km",
          "miles",
          "mile",
          "metres",
          "metre",
          "page",
          "pages",
          "times",
          "st",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "am",
          "pm",
          "to",
          "-",
          "–",
          "star",
          "storey",
          "bedroom",
          "bed",
          "more",
          "further",
          "full",
          "financial");

  private SmallCounts() {}

  private record Token(String word, int start, int end, boolean opens, boolean alone) {}

  static List<PersonalWords> in(String answer) {
    List<PersonalWords> found = new ArrayList<>();
    List<Token> tokens = tokens(answer);
    for (int i = 0; i < tokens.size(); i++) {
      String before = i == 0 || tokens.get(i).opens() ? "" : tokens.get(i - 1).word();
      boolean ends = i + 1 == tokens.size() || tokens.get(i + 1).opens();
      String after = ends ? "" : tokens.get(i + 1).word();
      if (isSmallCount(tokens.get(i), before, after)) {
        found.add(
            new PersonalWords(
                PersonalKind.SMALL_COUNT, tokens.get(i).start(), tokens.get(i).end()));
      }
    }
    return found;
  }

  private static boolean isSmallCount(Token token, String before, String after) {
    if (SPELLED.contains(token.word())) {
      return PEOPLE.contains(after);
    }
    boolean numbersItem = token.opens() && !token.alone() && !PEOPLE.contains(after);
    return FIGURES.contains(token.word())
        && !numbersItem
        && !PLACES.contains(before)
        && !UNITS.contains(after);
  }

  /** Words between blanks and bars, without the punctuation around them. */
  private static List<Token> tokens(String text) {
    List<Token> tokens = new ArrayList<>();
    boolean opens = true;
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && !parts(text.charAt(end))) {
        end++;
      }
      if (end > at) {
        boolean closes = end == text.length() || "\n|\t".indexOf(text.charAt(end)) >= 0;
        tokens.add(token(text, at, end, opens, opens && closes));
        opens = false;
      } else {
        opens |= "\n|\t".indexOf(text.charAt(at)) >= 0;
        end++;
      }
      at = end;
    }
    return tokens;
  }

  private static boolean parts(char c) {
    return Character.isWhitespace(c) || c == '|';
  }

  private static Token token(String text, int from, int to, boolean opens, boolean alone) {
    int start = from;
    int end = to;
    while (start < end && "\"“‘'(".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && ".,;:!?\"”’')".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return new Token(text.substring(start, end).toLowerCase(Locale.ROOT), start, end, opens, alone);
  }
}
