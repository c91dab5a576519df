package uk.gov.ppo.docket.questions.zones;

import java.util.ArrayList;
import java.util.List;
import uk.gov.ppo.docket.questions.Span;
import uk.gov.ppo.docket.questions.wording.Asking;
import uk.gov.ppo.docket.questions.wording.Restating;
import uk.gov.ppo.docket.questions.wording.SectionKind;
import uk.gov.ppo.docket.questions.wording.Sentences;
import uk.gov.ppo.docket.questions.wording.Words;

/** Where a long request says over again what it asks. */
final class Restatements {
  private final String text;
  private final List<Span> found = new ArrayList<>();

  private Restatements(String text) {
    this.text = text;
  }

  /** Sections whose title says so, and what follows a sentence that does in its paragraph. */
  static List<Span> in(String text, List<Section> sections) {
    Restatements restatements = new Restatements(text);
    for (Section section : sections) {
      if (section.kind() == SectionKind.SUMMARY && !section.lines().isEmpty()) {
        restatements.found.add(
            section.lines().getFirst().span().to(section.lines().getLast().span()));
      } else {
        restatements.read(section);
      }
    }
    return restatements.found;
  }

  private void read(Section section) {
    boolean listed = false;
    for (Passage passage : Passage.of(text, section.lines())) {
      if (passage.marked()) {
        if (listed) {
          found.add(passage.span());
        }
        continue;
      }
      int from = startIn(passage.span());
      listed = from >= 0 && Asking.endsOpen(text, passage.span());
      if (from >= 0) {
        found.add(new Span(from, passage.span().end()));
      }
    }
  }

  /** Where the first sentence stands that says so; -1 for none. */
  private int startIn(Span paragraph) {
    return Sentences.in(text, paragraph).stream()
        .filter(sentence -> Restating.says(Words.in(text, sentence)))
        .mapToInt(Span::start)
        .findFirst()
        .orElse(-1);
  }
}
