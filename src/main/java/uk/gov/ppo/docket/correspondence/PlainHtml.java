package uk.gov.ppo.docket.correspondence;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.util.HtmlUtils;

/**
 * Plain text as the simplest HTML that shows it alike: a paragraph where a blank line stood, a
 * break where a line ended.
 */
final class PlainHtml {
  private PlainHtml() {}

  static String of(String text, Tongue tongue) {
    String paragraphs =
        Stream.of(text.strip().split("\n\n"))
            .map(
                paragraph ->
                    "<p>" + HtmlUtils.htmlEscape(paragraph).replace("\n", "<br>\n") + "</p>\n")
            .collect(Collectors.joining());
    return "<!doctype html>\n<html lang=\"%s\">\n<body>\n".formatted(tongue.code())
        + paragraphs
        + "</body>\n</html>\n";
  }
}
