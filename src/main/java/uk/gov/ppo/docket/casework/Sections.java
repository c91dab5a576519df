package uk.gov.ppo.docket.casework;

import java.util.Arrays;
import java.util.List;

/** The sections of the Act an answer relies on, {@code 40(2)}, as they are kept in one column. */
public final class Sections {
  private static final String BETWEEN = ",";

  private Sections() {}

  /** The sections as one text; empty for none. */
  public static String joined(List<String> sections) {
    return String.join(BETWEEN, sections);
  }

  /** The sections in a text that {@link #joined} made. */
  public static List<String> in(String joined) {
    return joined.isEmpty() ? List.of() : Arrays.asList(joined.split(BETWEEN, -1));
  }
}
