package uk.gov.ppo.docket.letters;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The part of a letter that gives the grounds of its refusals together, after the answers (s.17 of
 * the Freedom of Information Act 2000).
 */
final class RefusalNotice {
  private static final Pattern HEADING =
      Pattern.compile(
          "(?:annex|appendix)?(?: [a-z0-9])?[:. –-]*(?:the )?(?:refusal notice|exemptions?(?:"
              + " (?:applied|claimed|engaged|explained|used))?|explanation of (?:the"
              + " )?exemptions?|reasons? for (?:refusal|withholding|refusing|decision|not"
              + " providing|non-disclosure)[\\w ]{0,40}|(?:the )?public interest tests?(?: ?[:–-]"
              + " ?[\\w ,()]{1,60})?|grounds (?:for|of) refusal)[:.]?",
          Pattern.CASE_INSENSITIVE);

  private static final String ALL = "";

  private final Map<String, StringBuilder> byQuestion = new LinkedHashMap<>();

  private RefusalNotice(List<String> lines) {
    List<String> numbers = List.of(ALL);
    for (String line : lines) {
      List<String> named = QuestionNumbers.namedIn(line);
      numbers = named.isEmpty() ? numbers : named;
      for (String number : numbers) {
        byQuestion.computeIfAbsent(number, n -> new StringBuilder()).append(line).append('\n');
      }
    }
  }

  /**
   * A letter with its notice taken out.
   *
   * @param lines the others
   * @param notice says nothing where the letter has none
   */
  record Apart(List<String> lines, RefusalNotice notice) {}

  static Apart takenFrom(List<String> lines) {
    List<String> others = new ArrayList<>();
    List<String> taken = new ArrayList<>();
    boolean answered = false;
    boolean inside = false;
    for (String line : lines) {
      Mark mark = Mark.of(line);
      boolean heads = answered && isHeading(line);
      boolean ends =
          mark.is(Mark.Kind.STANDING) || mark.is(Mark.Kind.QUESTION) && mark.number().isEmpty();
      inside = heads || inside && !ends;
      answered |= mark.is(Mark.Kind.ANSWER) || mark.is(Mark.Kind.NUMBERED);
      (inside ? taken : others).add(line);
    }
    return new Apart(others, new RefusalNotice(taken));
  }

  private static boolean isHeading(String line) {
    return HEADING.matcher(line.toLowerCase(Locale.ROOT)).matches();
  }

  /** What the notice says of a question: what names it, else what names none. */
  String about(String number) {
    StringBuilder own = byQuestion.get(number);
    StringBuilder all = byQuestion.get(ALL);
    return own != null ? own.toString() : all == null ? "" : all.toString();
  }
}
