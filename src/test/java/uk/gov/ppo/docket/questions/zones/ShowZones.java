package uk.gov.ppo.docket.questions.zones;

import java.nio.file.Files;
import java.nio.file.Path;

/** Prints the sections of a text and what is left of it. */
final class ShowZones {
  public static void main(String[] files) throws Exception {
    String text = Files.readString(Path.of(files[0]));
    for (Section section : Section.of(text, Markup.without(text))) {
      System.out.println(
          section.kind()
              + " "
              + section.titles().stream().map(t -> t.line().in(text)).toList()
              + " lines "
              + section.lines().size());
    }
    System.out.println(Zones.of(text).text().replaceAll("(?m)^\\s+$", "").replaceAll("\n+", "\n"));
  }
}
