package uk.gov.ppo.docket.letters;

import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Makes the documents an office would send of a letter's text. */
final class LetterDocuments {
  private static final int WIDTH = 92; // characters a line
  private static final int LINES = 34; // lines a page
  private static final PDType1Font FONT = new PDType1Font(Standard14Fonts.FontName.HELVETICA);

  private LetterDocuments() {}

  /** A Word file, a paragraph each. */
  static byte[] docx(String text) throws IOException {
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      plain(text).lines().forEach(line -> document.createParagraph().createRun().setText(line));
      document.write(bytes);
      return bytes.toByteArray();
    }
  }

  /** A PDF as printed: lines broken at the margin, the same header and a number on each page. */
  static byte[] pdf(String text, String header) throws IOException {
    List<String> lines = plain(text).lines().flatMap(line -> wrapped(line).stream()).toList();
    int pages = (lines.size() + LINES - 1) / LINES;
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      for (int page = 0; page < pages; page++) {
        List<String> all = new ArrayList<>(List.of(header, ""));
        all.addAll(lines.subList(page * LINES, Math.min(lines.size(), (page + 1) * LINES)));
        all.addAll(List.of("", "Page %d of %d".formatted(page + 1, pages)));
        draw(document, all);
      }
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  /** A message as Outlook saves it (MS-OXMSG section 2.2), with a file unless that has no name. */
  static byte[] msg(String subject, String body, String name, byte[] file) throws IOException {
    try (POIFSFileSystem files = new POIFSFileSystem();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      DirectoryEntry root = files.getRoot();
      stream(root, "__properties_version1.0", new byte[32]);
      stream(root, "__substg1.0_0037001F", subject.getBytes(UTF_16LE));
      stream(root, "__substg1.0_1000001F", body.getBytes(UTF_16LE));
      if (!name.isEmpty()) {
        DirectoryEntry attached = root.createDirectory("__attach_version1.0_#00000000");
        stream(attached, "__properties_version1.0", new byte[8]);
        stream(attached, "__substg1.0_3707001F", name.getBytes(UTF_16LE));
        stream(attached, "__substg1.0_37010102", file);
      }
      files.writeFilesystem(bytes);
      return bytes.toByteArray();
    }
  }

  private static void stream(DirectoryEntry folder, String name, byte[] content)
      throws IOException {
    folder.createDocument(name, new ByteArrayInputStream(content));
  }

  private static void draw(PDDocument document, List<String> lines) throws IOException {
    PDPage page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      content.beginText();
      content.setFont(FONT, 11);
      content.setLeading(16);
      content.newLineAtOffset(50, 780);
      for (String line : lines) {
        content.showText(line);
        content.newLine();
      }
      content.endText();
    }
  }

  private static List<String> wrapped(String line) {
    List<String> lines = new ArrayList<>();
    String rest = line;
    while (rest.length() > WIDTH) {
      int end = rest.lastIndexOf(' ', WIDTH);
      lines.add(rest.substring(0, end));
      rest = rest.substring(end + 1);
    }
    lines.add(rest);
    return lines;
  }

  private static String plain(String text) {
    return text.replace("**", "").replace('’', '\'').replace('‘', '\'');
  }
}
