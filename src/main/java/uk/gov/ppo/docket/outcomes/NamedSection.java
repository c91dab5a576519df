package uk.gov.ppo.docket.outcomes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A section of the Freedom of Information Act 2000 (or its Scottish sister), or a regulation of the
 * Environmental Information Regulations 2004, named in an answer.
 *
 * @param law which of the three
 * @param number the section's number
 * @param below what follows the number, {@code (1)(a)}
 */
record NamedSection(Law law, int number, String below) {
  enum Law {
    FOIA,
    FOISA,
    EIR
  }

  private static final String NUMBER = "\\d{1,2}[A-Z]?(?:\\(\\w{1,3}\\)){0,4}";

  /** {@code section 31(1)(a)}, {@code s.40(2)}, {@code sections 21, 31 and 43}. */
  private static final Pattern NAMED =
      Pattern.compile(
          "\\b(sections?|ss?\\.?|adran(?:nau)?|regulations?|regs?\\.?|rheoliad(?:au)?) ?("
              + NUMBER
              + "(?:(?:, ?| ?and |, and | ?& ?| or )"
              + NUMBER
              + "){0,8}+)(?![\\w%£])(?: of (?:the )?([\\w() ]{1,40}))?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ONE = Pattern.compile("(\\d{1,2}[A-Z]?)((?:\\(\\w{1,3}\\)){0,4})");

  static List<NamedSection> in(String text) {
    List<NamedSection> found = new ArrayList<>();
    Matcher named = NAMED.matcher(text);
    while (named.find()) {
      String act = named.group(3) == null ? "" : named.group(3).toLowerCase(Locale.ROOT);
      if (isOurs(act)) {
        Law law = law(named.group(1), text);
        ONE.matcher(named.group(2))
            .results()
            .forEach(one -> found.add(of(law, one.group(1), one.group(2))));
      }
    }
    return found;
  }

  private static NamedSection of(Law law, String number, String below) {
    String digits = number.replaceAll("\\D", "");
    return new NamedSection(
        law, Integer.parseInt(digits), number.substring(digits.length()) + below);
  }

  /** A section of the Care Act is no ground for refusing information. */
  private static boolean isOurs(String act) {
    return act.isEmpty()
        || !act.contains(" act") && !act.contains("regulations")
        || act.contains("information")
        || act.startsWith("act")
        || act.startsWith("regulations");
  }

  private static Law law(String word, String text) {
    if (word.toLowerCase(Locale.ROOT).startsWith("r")) {
      return Law.EIR;
    }
    String lower = text.toLowerCase(Locale.ROOT);
    boolean scottish =
        lower.contains("scotland") || lower.contains("foisa") || lower.contains("foi(s)a");
    return scottish ? Law.FOISA : Law.FOIA;
  }

  /** As an officer would write it: {@code 40(2)}, {@code reg 12(4)(b)}. */
  String written() {
    return (law == Law.EIR ? "reg " : "") + number + below;
  }

  /** What relying on it says; empty for a section that is no ground (s.16 on advice, s.17). */
  Optional<Sign> sign() {
    return switch (law) {
      case FOIA -> underFoia();
      case FOISA -> underFoisa();
      case EIR -> underEir();
    };
  }

  private Optional<Sign> underFoia() {
    return switch (number) {
      case 12 -> Optional.of(Sign.COST);
      case 14 -> Optional.of(Sign.UNREASONABLE);
      case 21 -> Optional.of(Sign.PUBLISHED);
      case 1 -> below.equals("(3)") ? Optional.of(Sign.UNREASONABLE) : Optional.empty();
      default ->
          number >= 22 && number <= 44 ? Optional.of(Sign.EXEMPT) : Optional.empty(); // Part II
    };
  }

  private Optional<Sign> underFoisa() {
    return switch (number) {
      case 12 -> Optional.of(Sign.COST);
      case 14 -> Optional.of(Sign.UNREASONABLE);
      case 17 -> Optional.of(Sign.NOT_HELD);
      case 18 -> Optional.of(Sign.NEITHER_CONFIRMED);
      case 25 -> Optional.of(Sign.PUBLISHED);
      default -> number >= 26 && number <= 41 ? Optional.of(Sign.EXEMPT) : Optional.empty();
    };
  }

  private Optional<Sign> underEir() {
    return switch (number) {
      case 6 -> Optional.of(Sign.PUBLISHED);
      case 12 ->
          Optional.of(
              switch (below) {
                case "(4)(a)" -> Sign.NOT_HELD;
                case "(4)(b)" -> Sign.UNREASONABLE;
                default -> Sign.EXEMPT;
              });
      case 13 -> Optional.of(Sign.EXEMPT);
      default -> Optional.empty();
    };
  }
}
