package uk.gov.ppo.docket.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.gov.ppo.docket.text.document.SampleDocuments;

class DocumentsTest {
  @Test
  void readsPlainTextInWhateverCharset() {
    assertThat(Documents.text("Cost: £5\r\n".getBytes(ISO_8859_1), "a.txt")).isEqualTo("Cost: £5");
    assertThat(Documents.text("Tŷ £5".getBytes(UTF_8), "")).isEqualTo("Tŷ £5");
  }

  @Test
  void readsHtml() {
    byte[] page = "<html><body><ol type=a><li>one<li>two</ol></body></html>".getBytes(UTF_8);
    assertThat(Documents.text(page, "request")).isEqualTo("a. one\nb. two");
  }

  @Test
  void showsWordsOwnNumbersAsTheReaderSeesThem() throws IOException {
    assertThat(Documents.text(SampleDocuments.wordRequest(), "request.docx"))
        .isEqualTo(
            """
            Dear Harbour Trust
            1. How many tugs
              a) are owned
              b) are hired
                (i) by the day
                (ii) by the year
            2. What do they cost
              a) in fuel
            3. Who decides
            - a point

            Year\tTugs
            2024\t3

            Seen\
            """);
  }

  @Test
  void startsAWordListAgainWhereItSaysSo() throws IOException {
    assertThat(Documents.text(SampleDocuments.wordWithRestartedList(), "request.docx"))
        .isEqualTo("1. one\n2. two\nPart B\n1. one again\n2. two again");
  }

  @Test
  void leavesOutWhatWordHoldsAsDeletedOrTwice() throws IOException {
    assertThat(
            Documents.text(
                word(
                    """
                    <w:p><w:r><w:t>Keep</w:t></w:r><w:del><w:r><w:delText>gone</w:delText></w:r></w:del>\
                    <w:ins><w:r><w:t xml:space="preserve"> added</w:t></w:r></w:ins></w:p>\
                    <w:p><w:r><w:instrText>PAGE</w:instrText></w:r><mc:AlternateContent><mc:Choice>\
                    <w:r><w:t>box</w:t></w:r></mc:Choice><mc:Fallback><w:r><w:t>box</w:t></w:r>\
                    </mc:Fallback></mc:AlternateContent></w:p>\
                    """),
                "x.docx"))
        .isEqualTo("Keep added\nbox");
  }

  @Test
  void readsAnOpenDocumentWithItsLabels() throws IOException {
    assertThat(Documents.text(openDocument(), "request.odt"))
        .isEqualTo(
            """
            Dear Harbour Trust
            please   answer:
            1. First
              a) sub one
              b) sub two
            2. Second
            - point

            Year\tTugs\
            """);
  }

  @Test
  void readsRichTextWithTheLabelsItHolds() {
    String rtf =
        "{\\r"
            + "tf1\\ansi{\\*\\listtable{\\list{\\listlevel\\levelnfc4\\levelstartat1{\\leveltext"
            + "\\'02\\'00);}{\\levelnumbers\\'01;}}\\listid1}}{\\*\\listoverridetable{\\listoverride\\listid1\\listoverridecount0\\ls1}}\\pard"
            + " Dear Trust\\par{\\listtext\\pard\\plain a)\\tab}\\pard\\ls1\\ilvl0 First at"
            + " \\'a35\\par{\\listtext b)\\tab}Second\\par\\pard\\trowd\\cellx100\\cellx200\\intbl"
            + " Year\\cell Tugs\\cell\\r"
            + "ow\\pard End\\par}";
    assertThat(Documents.text(rtf.getBytes(ISO_8859_1), "request.doc"))
        .isEqualTo("Dear Trust\n\na) First at £5\n\nb) Second\n\nYear\tTugs\n\nEnd");
  }

  @Test
  void joinsAPdfsLinesButNeverItsItems() throws IOException {
    byte[] pdf =
        SampleDocuments.pdf(
            "I should like to have the following information about the tugs of the Trust, for",
            "each of the last three calendar years:",
            "",
            "1. How many tugs were hired, and from whom, in the months of the summer when",
            "moorings are short?",
            "2. How many were",
            "a) bought",
            "b) sold",
            "3. Who decides");
    assertThat(Documents.text(pdf, "request.pdf"))
        .contains("of the Trust, for each of the last three calendar years:")
        .contains("summer when moorings are short?\n2. How many were\na) bought\nb) sold\n3. Who");
  }

  @Test
  void readsASpreadsheetRowByRow() throws IOException {
    assertThat(Documents.text(SampleDocuments.spreadsheet(), "tugs.xlsx"))
        .contains("Name\tBuilt\nMorfran\t1987");
  }

  @Test
  void trustsTheBytesMoreThanTheName() throws IOException {
    assertThat(Documents.text(SampleDocuments.wordRequest(), "request.txt"))
        .contains("a) are owned");
    assertThat(Documents.text("Only words".getBytes(UTF_8), "request.docx"))
        .isEqualTo("Only words");
  }

  static byte[] word(String paragraphs) throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("[Content_Types].xml", "<Types/>");
    parts.put(
        "word/document.xml",
        "<?xml version=\"1.0\"?><w:document xmlns:w=\"urn:w\" xmlns:mc=\"urn:mc\"><w:body>"
            + paragraphs
            + "</w:body></w:document>");
    return SampleDocuments.zip(parts);
  }

  private static byte[] openDocument() throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("mimetype", "application/vnd.oasis.opendocument.text");
    parts.put(
        "content.xml",
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <o:document-content xmlns:o="urn:o" xmlns:t="urn:t" xmlns:s="urn:s" xmlns:b="urn:b">
        <o:automatic-styles><t:list-style s:name="L1">
        <t:list-level-style-number t:level="1" s:num-format="1" s:num-suffix="."/>
        <t:list-level-style-number t:level="2" s:num-format="a" s:num-suffix=")"/></t:list-style>
        <t:list-style s:name="L2"><t:list-level-style-bullet t:level="1"/></t:list-style>
        </o:automatic-styles><o:body><o:text><t:tracked-changes><t:p>old</t:p></t:tracked-changes>
        <t:p>Dear Harbour Trust<t:line-break/>please<t:s t:c="3"/>answer:</t:p>
        <t:list t:style-name="L1"><t:list-item><t:p>First</t:p><t:list>
        <t:list-item><t:p>sub one</t:p></t:list-item><t:list-item><t:p>sub two</t:p></t:list-item>
        </t:list></t:list-item><t:list-item><t:p>Second</t:p></t:list-item></t:list>
        <t:list t:style-name="L2"><t:list-item><t:p>point</t:p></t:list-item></t:list>
        <b:table><b:table-row><b:table-cell><t:p>Year</t:p></b:table-cell><b:table-cell>
        <t:p>Tugs</t:p></b:table-cell></b:table-row></b:table></o:text></o:body></o:document-content>
        """);
    return SampleDocuments.zip(parts);
  }
}
