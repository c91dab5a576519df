package uk.gov.ppo.docket.questions.zones;

import java.util.ArrayList;
import java.util.List;
import uk.gov.ppo.docket.questions.Span;
import uk.gov.ppo.docket.questions.wording.Asking;
import uk.gov.ppo.docket.questions.wording.SectionKind;
import uk.gov.ppo.docket.questions.wording.Words;

/**
 * A title with the lines below it.
 *
 * @param titles its title; none where the text begins without one
 * @param kind what stands in it
 * @param lines those below the title
 */
record Section(List<Title> titles, SectionKind kind, List<TextLine> lines) {
  private static final int FEWEST = 2;

  /**
   * The sections of a text, in order; where one is there for the questions, those of which the
   * title does not say what they hold, and that have no list, are argument, and so is a preamble.
   */
  static List<Section> inKinds(String marked, String text) {
    List<Section> sections = of(marked, text);
    boolean hasAsks = sections.stream().anyMatch(s -> s.kind() == SectionKind.ASKS);
    return sections.stream().map(s -> s.inKind(hasAsks && s.isProse(text), text)).toList();
  }

  private Section inKind(boolean argues, String text) {
    if (kind == SectionKind.UNKNOWN && argues) {
      return new Section(titles, SectionKind.ARGUMENT, lines);
    }
    return kind == SectionKind.ARGUMENT && listsMeasures(text)
        ? new Section(titles, SectionKind.UNKNOWN, lines)
        : this;
  }

  /** {@code PART 1 - HARM} over {@code 1. The number of …}: a title may name what is counted. */
  private boolean listsMeasures(String text) {
    List<Passage> items = Passage.of(text, lines).stream().filter(Passage::marked).toList();
    long measures = items.stream().filter(item -> namesMeasure(text, item.span())).count();
    return measures >= FEWEST && 2 * measures >= items.size();
  }

  private static boolean namesMeasure(String text, Span item) {
    int words = new TextLine(item, true, true).endOfMarker(text);
    return Asking.namesMeasure(Words.in(text, new Span(words, item.end())));
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
