package uk.gov.ppo.docket.text.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts a PDF's paragraphs together again: a line goes on in the next where it was full, which the
 * length of the next one's first word tells, and what follows begins no list item. A break too many
 * costs a reader little; two items in one line lose a question.
 */
final class PdfParagraphs {
  /** A gap wider than the usual one by this much stands between paragraphs. */
  private static final float WIDE = 1.25f;

  /** Further in than this stands nothing but a table. */
  private static final int DEEPEST = 16;

  /** Single line spacing, in font sizes. */
  private static final float SINGLE = 1.2f;

  /** Where many pages are, a few odd lines reach beyond the margin. */
  private static final int LINES_OF_A_PAGE = 40;

  private final List<PdfLine> lines;
  private final float edge;
  private final float margin;
  private final float usualGap;
  private final StringBuilder out = new StringBuilder();

  private PdfParagraphs(List<PdfLine> lines) {
    this.lines = lines;
    this.edge = edge(lines);
    this.margin = (float) lines.stream().mapToDouble(PdfLine::left).min().orElse(0);
    this.usualGap = usualGap(lines, edge);
  }

  /** The paragraphs, a line each, blank lines where the page shows a gap. */
  static String of(List<PdfLine> all) {
    List<PdfLine> lines = PdfFurniture.without(all);
    PdfParagraphs paragraphs = new PdfParagraphs(lines);
    for (int i = 0; i < lines.size(); i++) {
      paragraphs.add(i);
    }
    return paragraphs.out.toString();
  }

  private static float edge(List<PdfLine> lines) {
    List<Float> ends = lines.stream().map(PdfLine::right).sorted().toList();
    int odd = lines.size() / LINES_OF_A_PAGE;
    return ends.isEmpty() ? 0 : ends.get(ends.size() - 1 - odd);
  }

  /** The gap between lines that were broken only because they were full, if there are such. */
  private static float usualGap(List<PdfLine> lines, float edge) {
    List<Float> gaps = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      PdfLine before = lines.get(i - 1);
      PdfLine line = lines.get(i);
      boolean wrapped = line.hadNoRoomOn(before, edge) && !ListItem.begins(line.text());
      if (wrapped && line.below(before) > 0) {
        gaps.add(line.below(before));
      }
    }
    float single = lines.isEmpty() ? 0 : lines.get(lines.size() / 2).size() * SINGLE;
    return gaps.isEmpty() ? single : gaps.stream().sorted().toList().get(gaps.size() / 2);
  }

  private void add(int index) {
    PdfLine line = lines.get(index);
    if (index == 0) {
      out.append(line.text());
    } else if (goesOn(lines.get(index - 1), line)) {
      boolean hyphenated = endsIn(lines.get(index - 1), "-") && endsInLetter(lines.get(index - 1));
      out.append(hyphenated ? "" : " ").append(line.text());
    } else {
      out.append(isApart(lines.get(index - 1), line) ? "\n\n" : "\n");
      out.append(indent(line)).append(line.text());
    }
  }

  /** Blanks for an item that stands further in than the text does: half a font size is one. */
  private String indent(PdfLine line) {
    float in = (line.left() - margin) / line.size() * 2;
    return ListItem.begins(line.text()) ? " ".repeat(Math.clamp(Math.round(in), 0, DEEPEST)) : "";
  }

  private boolean isApart(PdfLine before, PdfLine line) {
    return line.below(before) > usualGap * WIDE;
  }

  private boolean goesOn(PdfLine before, PdfLine line) {
    boolean low = Character.isLowerCase(line.text().codePointAt(0));
    boolean ended = endsIn(before, ".?!:") && !low;
    boolean backward = line.page() == before.page() && line.base() <= before.base();
    if (ended || backward || isApart(before, line) || ListItem.begins(line.text())) {
      return false;
    }
    return line.hadNoRoomOn(before, edge)
        || (low && !endsIn(before, ".?!:;") && !line.hadAmpleRoomOn(before, edge));
  }

  private static boolean endsIn(PdfLine line, String ends) {
    return ends.indexOf(line.text().charAt(line.text().length() - 1)) >= 0;
  }

  private static boolean endsInLetter(PdfLine line) {
    String text = line.text();
    return text.length() > 1 && Character.isLetter(text.charAt(text.length() - 2));
  }
}
