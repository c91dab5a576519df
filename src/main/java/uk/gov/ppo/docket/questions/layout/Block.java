package uk.gov.ppo.docket.questions.layout;

import java.util.List;
import uk.gov.ppo.docket.questions.Span;

/** A paragraph or a list. */
public sealed interface Block permits Block.Paragraph, ItemList {

  /** Everything in it. */
  Span whole();

  /**
   * Lines with no marker and no blank line between them; a line broken only to fit the page's width
   * has been joined to the next.
   *
   * @param lines at least one
   */
  record Paragraph(List<Span> lines) implements Block {
    @Override
    public Span whole() {
      return lines.get(0).to(lines.get(lines.size() - 1));
    }
  }
}
