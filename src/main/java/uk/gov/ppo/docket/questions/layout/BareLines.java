package uk.gov.ppo.docket.questions.layout;

import java.util.ArrayList;
import java.util.List;
import uk.gov.ppo.docket.questions.Span;
import uk.gov.ppo.docket.questions.layout.Block.Paragraph;
import uk.gov.ppo.docket.questions.wording.Asking;
import uk.gov.ppo.docket.questions.wording.Words;

/**
 * Makes lists of lines that are items though no marker says so: those under a line that ends in a
 * colon, those that all begin as items do, and years on lines of their own. Lines with question
 * marks are left as they are, each plain by itself.
 */
final class BareLines {
  private final String text;
  private final List<Block> made = new ArrayList<>();
  private final List<BareLine> lines = new ArrayList<>();

  private BareLines(String text) {
    this.text = text;
  }

  /** The same blocks with such lines as lists. */
  static List<Block> asLists(String text, List<Block> blocks) {
    BareLines reader = new BareLines(text);
    for (Block block : blocks) {
      if (block instanceof Paragraph paragraph) {
        reader.collect(paragraph);
      } else {
        reader.flush(true);
        reader.made.add(block);
      }
    }
    reader.flush(false);
    return reader.made;
  }

  private void collect(Paragraph paragraph) {
    boolean first = true;
    for (Span line : paragraph.lines()) {
      lines.add(new BareLine(text, line, first));
      first = false;
    }
  }

  /**
   * Ends a stretch of lines.
   *
   * @param beforeList whether a list with markers comes next: lines that lead to it are no items
   */
  private void flush(boolean beforeList) {
    int plain = 0;
    for (int i = 0; i < lines.size(); ) {
      BareRun run = BareRun.from(lines, i);
      boolean leads = beforeList && run.end() == lines.size();
      if (run.isList() && !leads) {
        addParagraphs(plain, i);
        made.add(listOf(i, run.end()));
        plain = run.end();
      }
      i = run.isList() && leads ? i + 1 : run.end();
    }
    addParagraphs(plain, lines.size());
    lines.clear();
  }

  private void addParagraphs(int from, int to) {
    List<Span> spans = new ArrayList<>();
    for (int i = from; i < to; i++) {
      if (lines.get(i).beginsParagraph() && !spans.isEmpty()) {
        made.add(new Paragraph(spans));
        spans = new ArrayList<>();
      }
      spans.add(lines.get(i).span());
    }
    if (!spans.isEmpty()) {
      made.add(new Paragraph(spans));
    }
  }

  private ItemList listOf(int from, int to) {
    ItemList list = new ItemList(piece(from), false);
    for (int i = from; i < to; i++) {
      if (i > from && completes(i)) {
        list.last().notes().add(lines.get(i).span());
      } else {
        list.items().add(new Item(piece(i), "", List.of()));
      }
    }
    return list;
  }

  private boolean completes(int i) {
    Words words = lines.get(i).words();
    return lines.get(i).isOfNumbers()
        || Asking.isConditional(words)
        || (Asking.followsUp(words) && !Asking.instructs(words) && !words.at(1).equals("of"));
  }

  private Piece piece(int i) {
    BareLine line = lines.get(i);
    return new Piece(Marker.NONE, line.span(), 0, line.beginsParagraph(), false);
  }
}
