package uk.gov.ppo.docket.citations;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Something provisions are about.
 *
 * @param name for the officer
 * @param phrases how requests call it, in lower case
 * @param places by law, the provisions that deal with it, the chief one first
 */
record Topic(String name, List<String> phrases, Map<Law, List<String>> places) {
  static final List<Topic> ALL = Table.rows("topics.tsv").stream().map(Topic::of).toList();

  private static Topic of(String[] row) {
    Map<Law, List<String>> places = new EnumMap<>(Law.class);
    for (String place : Arrays.asList(row).subList(2, row.length)) {
      String[] parts = place.strip().split(" ", 2);
      places.put(Law.valueOf(parts[0]), List.of(parts[1].split(",")));
    }
    return new Topic(row[0], List.of(row[1].split("\\|")), places);
  }

  /** Whether a provision deals with it; one that is cited less fully does if a part of it does. */
  boolean isIn(CitedProvision cited, Law law) {
    return places.getOrDefault(law, List.of()).stream()
        .anyMatch(
            place ->
                place.equals(cited.base())
                    || place.startsWith(cited.whole() + "(")
                    || cited.whole().startsWith(place)
                        && !Character.isDigit(next(cited.whole(), place)));
  }

  private static char next(String whole, String place) {
    return whole.length() > place.length() ? whole.charAt(place.length()) : ' ';
  }
}
