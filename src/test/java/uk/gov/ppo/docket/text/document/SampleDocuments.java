package uk.gov.ppo.docket.text.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** Documents as office programs write them, made for a test. */
public final class SampleDocuments {
  private final XWPFDocument word = new XWPFDocument();

  private SampleDocuments() {}

  /** A Word request with numbers, letters and numerals of Word's own, a style's number, a table. */
  public static byte[] wordRequest() throws IOException {
    SampleDocuments sample = new SampleDocuments();
    BigInteger numbers =
        sample.list(
            List.of("%1.", "%2)", "(%3)"),
            List.of(
                STNumberFormat.DECIMAL, STNumberFormat.LOWER_LETTER, STNumberFormat.LOWER_ROMAN));
    BigInteger bullets = sample.list(List.of("\uF0B7"), List.of(STNumberFormat.BULLET));
    sample.numberedStyle("Numbered", numbers);
    sample.paragraph("Dear Harbour Trust");
    sample.item("How many tugs", numbers, 0);
    sample.item("are owned", numbers, 1);
    sample.item("are hired", numbers, 1);
    sample.item("by the day", numbers, 2);
    sample.item("by the year", numbers, 2);
    sample.item("What do they cost", numbers, 0);
    sample.item("in fuel", numbers, 1);
    sample.word.createParagraph().setStyle("Numbered");
    sample.word.getLastParagraph().createRun().setText("Who decides");
    sample.item("a point", bullets, 0);
    sample.table();
    XWPFRun hidden = sample.paragraph("Seen").createRun();
    hidden.setText(" unseen");
    hidden.setVanish(true);
    return sample.bytes();
  }

  /** Two lists of one design, the second starting again at 1. */
  public static byte[] wordWithRestartedList() throws IOException {
    SampleDocuments sample = new SampleDocuments();
    BigInteger first = sample.list(List.of("%1."), List.of(STNumberFormat.DECIMAL));
    BigInteger list = sample.word.getNumbering().getAbstractNumID(first);
    BigInteger second = sample.word.getNumbering().addNum(list);
    var override = sample.word.getNumbering().getNum(second).getCTNum().addNewLvlOverride();
    override.setIlvl(BigInteger.ZERO);
    override.addNewStartOverride().setVal(BigInteger.ONE);
    sample.item("one", first, 0);
    sample.item("two", first, 0);
    sample.paragraph("Part B");
    sample.item("one again", second, 0);
    sample.item("two again", second, 0);
    return sample.bytes();
  }

  /** A PDF with these lines on a page. */
  public static byte[] pdf(String... lines) throws IOException {
    try (PDDocument pdf = pdfDocument(lines)) {
      return saved(pdf);
    }
  }

  /** The same, readable with a password only. */
  public static byte[] lockedPdf(String... lines) throws IOException {
    try (PDDocument pdf = pdfDocument(lines)) {
      pdf.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      return saved(pdf);
    }
  }

  /** A spreadsheet of two rows. */
  public static byte[] spreadsheet() throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      var sheet = book.createSheet("Tugs");
      var head = sheet.createRow(0);
      head.createCell(0).setCellValue("Name");
      head.createCell(1).setCellValue("Built");
      var row = sheet.createRow(1);
      row.createCell(0).setCellValue("Morfran");
      row.createCell(1).setCellValue(1987);
      book.write(out);
      return out.toByteArray();
    }
  }

  /** A zip of these parts in their order, the first one stored as it is. */
  public static byte[] zip(Map<String, String> parts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        byte[] content = part.getValue().getBytes(StandardCharsets.UTF_8);
        ZipEntry entry = new ZipEntry(part.getKey());
        if (part.getKey().equals("mimetype")) {
          store(entry, content);
        }
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  private static void store(ZipEntry entry, byte[] content) {
    CRC32 sum = new CRC32();
    sum.update(content);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(content.length);
    entry.setCrc(sum.getValue());
  }

  private static PDDocument pdfDocument(String... lines) throws IOException {
    PDDocument pdf = new PDDocument();
    PDPage page = new PDPage();
    pdf.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
      content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
      content.beginText();
      content.setLeading(14);
      content.newLineAtOffset(60, 700);
      for (String line : lines) {
        content.showText(line);
        content.newLine();
      }
      content.endText();
    }
    return pdf;
  }

  private static byte[] saved(PDDocument pdf) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    pdf.save(out);
    return out.toByteArray();
  }

  private BigInteger list(List<String> labels, List<STNumberFormat.Enum> formats) {
    CTAbstractNum list = CTAbstractNum.Factory.newInstance();
    for (int i = 0; i < labels.size(); i++) {
      CTLvl level = list.addNewLvl();
      level.setIlvl(BigInteger.valueOf(i));
      level.addNewStart().setVal(BigInteger.ONE);
      level.addNewNumFmt().setVal(formats.get(i));
      level.addNewLvlText().setVal(labels.get(i));
    }
    var numbering = word.createNumbering();
    list.setAbstractNumId(BigInteger.valueOf(numbering.getAbstractNums().size()));
    return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(list)));
  }

  private void numberedStyle(String id, BigInteger number) {
    CTStyle style = CTStyle.Factory.newInstance();
    style.setStyleId(id);
    style.addNewName().setVal(id);
    style.setType(STStyleType.PARAGRAPH);
    style.addNewPPr().addNewNumPr().addNewNumId().setVal(number);
    word.createStyles().addStyle(new XWPFStyle(style));
  }

  private XWPFParagraph paragraph(String text) {
    XWPFParagraph paragraph = word.createParagraph();
    paragraph.createRun().setText(text);
    return paragraph;
  }

  private void item(String text, BigInteger number, int level) {
    XWPFParagraph item = paragraph(text);
    item.setNumID(number);
    item.setNumILvl(BigInteger.valueOf(level));
  }

  private void table() {
    var table = word.createTable(2, 2);
    table.getRow(0).getCell(0).setText("Year");
    table.getRow(0).getCell(1).setText("Tugs");
    table.getRow(1).getCell(0).setText("2024");
    table.getRow(1).getCell(1).setText("3");
  }

  private byte[] bytes() throws IOException {
    try (word;
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      word.write(out);
      return out.toByteArray();
    }
  }
}
