package uk.gov.ppo.docket.questions.zones;

import java.util.ArrayList;
import java.util.List;
import uk.gov.ppo.docket.questions.wording.SectionKind;

/**
 * A title with the lines below it.
 *
 * @param titles its title; none where the text begins without one
 * @param kind what stands in it
 * @param lines those below the title
 */
record Section(List<Title> titles, SectionKind kind, List<TextLine> lines) {

  /**
   * The sections of a text, in order; where one is there for the questions, those of which the
   * title does not say what they hold, and that have no list, are argument, and so is a preamble.
   */
  static List<Section> inKinds(String marked, String text) {
    List<Section> sections = of(marked, text);
    boolean hasAsks = sections.stream().anyMatch(s -> s.kind() == SectionKind.ASKS);
    return sections.stream()
        .map(
            s ->
                hasAsks && s.kind() == SectionKind.UNKNOWN && s.isProse(text)
                    ? new Section(s.titles(), SectionKind.ARGUMENT, s.lines())
                    : s)
        .toList();
  }

  private boolean isProse(String text) {
    return lines.stream().noneMatch(line -> line.isMarked(text));
  }

  /** The sections of a text, in order; what stands before the first title is one of any kind. */
  static List<Section> of(String marked, String text) {
    TitleReader titles = new TitleReader(marked, text);
    List<Section> sections = new ArrayList<>();
    sections.add(new Section(List.of(), SectionKind.UNKNOWN, new ArrayList<>()));
    Title governing = null;
    for (TextLine line : TextLine.of(text)) {
      Title title = titles.read(line).orElse(null);
      if (title == null) {
        sections.getLast().lines().add(line);
        continue;
      }
      SectionKind kind = title.kind();
      if (kind == SectionKind.UNKNOWN && governing != null && title.depth() > governing.depth()) {
        kind = governing.kind();
      } else {
        governing = title;
      }
      sections.add(new Section(List.of(title), kind, new ArrayList<>()));
    }
    return sections;
  }
}
