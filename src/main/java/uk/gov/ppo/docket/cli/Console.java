package uk.gov.ppo.docket.cli;

import java.io.PrintStream;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where a command's words go.
 *
 * @param out results
 * @param err everything that went wrong
 */
record Console(PrintStream out, PrintStream err) {
  private static final JsonMapper JSON =
      JsonMapper.builder().disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY).build();

  /** One JSON object on a line of its own. */
  void json(Object value) {
    line(JSON.writeValueAsString(value));
  }

  /** One line of text for a person. */
  void line(String text) {
    out.print(text + "\n");
    out.flush();
  }

  /** One line about something that went wrong. */
  void complain(String text) {
    err.print(text + "\n");
    err.flush();
  }
}
