package uk.gov.ppo.docket.text.document;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * The lines of a PDF with their places. Tika's reader knows the places too, and keeps them to
 * itself; without them nobody can tell a line that was full from one that was ended.
 */
final class PdfLines extends PDFTextStripper {
  private final List<PdfLine> lines = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final int maxChars;
  private int chars;
  private float left;
  private float right;
  private float base;
  private float firstWord;
  private float size;

  private PdfLines(int maxChars) {
    this.maxChars = maxChars;
  }

  /**
   * The lines in the order they were written.
   *
   * @throws PackageParts.TooMuch when there is more text than the limit allows
   */
  static List<PdfLine> of(PDDocument pdf, int maxChars) throws IOException {
    PdfLines stripper = new PdfLines(maxChars);
    stripper.writeText(pdf, Writer.nullWriter());
    return stripper.lines;
  }

  @Override
  protected void writeString(String word, List<TextPosition> places) throws IOException {
    chars += word.length() + 1;
    if (chars > maxChars || Thread.currentThread().isInterrupted()) {
      throw new PackageParts.TooMuch();
    }
    if (places.isEmpty()) {
      return;
    }
    TextPosition last = places.get(places.size() - 1);
    if (text.isEmpty()) {
      TextPosition first = places.get(0);
      left = first.getXDirAdj();
      base = first.getYDirAdj();
      size = Math.max(1, first.getFontSizeInPt());
      firstWord = endOfFirstWord(places) - left;
    }
    text.append(word);
    right = last.getXDirAdj() + last.getWidthDirAdj();
  }

  /** What PDFBox calls a word may be a line whose blanks were printed like letters. */
  private static float endOfFirstWord(List<TextPosition> places) {
    float end = 0;
    for (TextPosition place : places) {
      if (end > 0 && place.getUnicode().isBlank()) {
        return end;
      }
      end = place.getXDirAdj() + place.getWidthDirAdj();
    }
    return end;
  }

  @Override
  protected void writeWordSeparator() {
    text.append(text.isEmpty() ? "" : " ");
  }

  @Override
  protected void writeLineSeparator() {
    String words = text.toString().strip();
    text.setLength(0);
    if (!words.isEmpty()) {
      lines.add(new PdfLine(words, getCurrentPageNo(), left, right, base, firstWord, size));
    }
  }

  @Override
  protected void endPage(PDPage page) {
    writeLineSeparator();
  }
}
