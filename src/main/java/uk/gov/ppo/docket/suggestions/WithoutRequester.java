package uk.gov.ppo.docket.suggestions;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import uk.gov.ppo.docket.casework.Case;

/** Takes whoever asked out of what is kept for later requests. */
final class WithoutRequester {
  private static final String INSTEAD = "[requester]";

  private static final String TITLES =
      "(?:mr|mrs|ms|miss|mx|dr|sir|dame|prof|professor|rev)\\.?\\s+";

  private final List<Pattern> names;

  private WithoutRequester(List<Pattern> names) {
    this.names = names;
  }

  /** The address, the full name, the surname after a title, and lines of nothing but names. */
  static WithoutRequester of(Case aCase) {
    String name = aCase.requester().name().strip();
    String address = aCase.requester().address();
    List<String> parts =
        Arrays.stream(name.split("[\\s,]+", -1))
            .filter(part -> part.length() > 1)
            .map(Pattern::quote)
            .toList();
    String any = parts.stream().collect(Collectors.joining("|", "(?:", ")"));
    return new WithoutRequester(
        (parts.isEmpty()
                ? List.of(Pattern.quote(address))
                : List.of(
                    Pattern.quote(address),
                    "\\b" + Pattern.quote(name).replace(" ", "\\E\\s+\\Q") + "\\b",
                    "\\b" + TITLES + any + "(?:\\s+" + any + ")?\\b",
                    "(?m)^[ \\t]*" + any + "(?:[ \\t]+" + any + "){0,3}[ \\t]*$"))
            .stream()
                .map(words -> Pattern.compile(words, Pattern.CASE_INSENSITIVE))
                .filter(pattern -> !pattern.matcher("").find())
                .toList());
  }

  /** The text without them. */
  String in(String text) {
    String rest = text;
    for (Pattern name : names) {
      rest = name.matcher(rest).replaceAll(Matcher.quoteReplacement(INSTEAD));
    }
    return rest;
  }
}
