package uk.gov.ppo.docket.questions.sent;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import uk.gov.ppo.docket.questions.Request;
import uk.gov.ppo.docket.text.Documents;

/** A PDF as an office program prints it: real pages, lines broken where the page is full. */
public final class PdfFile implements Sent {
  private static final float MARGIN = 64;
  private static final float LABEL = 20;

  private final PDFont font;
  private final float size;
  private final float leading;

  private PdfFile(FontName font, float size) {
    this.font = new PDType1Font(font);
    this.size = size;
    this.leading = size * 1.25f;
  }

  /** In the face most offices use. */
  public static Sent inHelvetica() {
    return new PdfFile(FontName.HELVETICA, 11);
  }

  /** With longer lines, of a narrower face. */
  public static Sent inTimes() {
    return new PdfFile(FontName.TIMES_ROMAN, 10);
  }

  @Override
  public Request read(String request) throws IOException {
    return Request.in(Documents.text(of(request), "request.pdf"));
  }

  private byte[] of(String request) throws IOException {
    try (PDDocument pdf = new PDDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      new Writing(pdf).all(TypedLines.of(request));
      pdf.save(out);
      return out.toByteArray();
    }
  }

  /** The pages being written, and where the next line goes. */
  private final class Writing {
    private final PDDocument pdf;
    private PDPageContentStream page;
    private float y;

    Writing(PDDocument pdf) throws IOException {
      this.pdf = pdf;
      this.page = nextPage();
    }

    void all(List<TypedLine> lines) throws IOException {
      for (TypedLine line : lines) {
        switch (line.kind()) {
          case BLANK -> y -= leading * 0.7f;
          case PARAGRAPH -> paragraph(line.text(), MARGIN);
          case NOTE -> paragraph(line.text(), MARGIN + LABEL);
          case ITEM -> item(line);
        }
      }
      page.close();
    }

    private void item(TypedLine line) throws IOException {
      float left = MARGIN + LABEL * line.level();
      String label = line.counting().label(line.ordinal());
      roomForALine();
      show(printable(label), left, y);
      paragraph(line.text(), left + Math.max(LABEL, widthOf(label + " ")));
    }

    private void paragraph(String text, float left) throws IOException {
      for (String line : wrapped(printable(text), PDRectangle.A4.getWidth() - MARGIN - left)) {
        roomForALine();
        show(line, left, y);
        y -= leading;
      }
    }

    private void roomForALine() throws IOException {
      if (y < MARGIN) {
        page.close();
        page = nextPage();
      }
    }

    private PDPageContentStream nextPage() throws IOException {
      PDPage next = new PDPage(PDRectangle.A4);
      pdf.addPage(next);
      y = PDRectangle.A4.getHeight() - MARGIN;
      return new PDPageContentStream(pdf, next);
    }

    private void show(String words, float x, float at) throws IOException {
      page.beginText();
      page.setFont(font, size);
      page.newLineAtOffset(x, at);
      page.showText(words);
      page.endText();
    }
  }

  private List<String> wrapped(String text, float width) throws IOException {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" +")) {
      if (!line.isEmpty() && widthOf(line + " " + word) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  private float widthOf(String words) throws IOException {
    return font.getStringWidth(printable(words)) / 1000 * size;
  }

  /** The standard fonts know the letters of western Europe and no more. */
  private static String printable(String text) {
    StringBuilder printable = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              boolean known = (c >= ' ' && c < 127) || "£§·•–—‘’“”é".indexOf(c) >= 0;
              printable.appendCodePoint(known ? c : ' ');
            });
    return printable.toString();
  }
}
