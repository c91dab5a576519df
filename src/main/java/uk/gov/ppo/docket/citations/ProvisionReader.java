package uk.gov.ppo.docket.citations;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the sections, regulations and articles that a text cites, whatever law they are of. */
final class ProvisionReader {
  private static final String NUMBER =
      "(\\d{1,3})([A-Z]{0,2})(?![\\p{L}\\p{N}])((?:\\s?\\([0-9a-zA-Z]{1,4}\\)){0,4})";

  private static final Pattern CITED =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}'’])"
              + "((?i:sections?|ss?|secs?|regulations?|regs?|articles?|arts?|adran|adrannau"
              + "|rheoliad|erthygl)\\.?|§{1,2})\\s{0,2}"
              + NUMBER);

  private static final Pattern NEXT =
      Pattern.compile("\\s{0,2}(?:,\\s?(?:and|or)?|and|or|&)\\s{0,2}" + NUMBER);

  private static final Pattern PART = Pattern.compile("\\([0-9a-zA-Z]{1,4}\\)");

  private ProvisionReader() {}

  static List<CitedProvision> in(String text) {
    List<CitedProvision> cited = new ArrayList<>();
    Matcher first = CITED.matcher(text);
    Matcher next = NEXT.matcher(text);
    while (first.find()) {
      cited.add(provision(first, 2, first.start()));
      int end = first.end();
      while (isPlural(first.group(1)) && next.region(end, text.length()).lookingAt()) {
        cited.add(provision(next, 1, next.start(1)));
        end = next.end();
      }
    }
    return cited;
  }

  private static boolean isPlural(String unit) {
    String letters = unit.replace(".", "").toLowerCase(java.util.Locale.ROOT);
    return letters.equals("§§")
        || letters.equals("adrannau")
        || (letters.length() > 1 && letters.endsWith("s"));
  }

  private static CitedProvision provision(MatchResult m, int group, int start) {
    return new CitedProvision(
        Integer.parseInt(m.group(group)),
        m.group(group + 1),
        PART.matcher(m.group(group + 2)).results().map(MatchResult::group).toList(),
        null,
        start,
        m.end());
  }
}
