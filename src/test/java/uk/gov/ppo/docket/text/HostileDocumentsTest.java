package uk.gov.ppo.docket.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;
import uk.gov.ppo.docket.text.document.SampleDocuments;

/** Each is refused with a reason an officer can act on. */
class HostileDocumentsTest {
  @Test
  void saysThatAnEmptyFileIsEmpty() {
    refused(new byte[0], "a.pdf", "empty");
  }

  @Test
  void saysThatAPasswordIsNeeded() throws IOException {
    refused(SampleDocuments.lockedPdf("secret"), "a.pdf", "password");
  }

  @Test
  void saysThatAScanNeedsOcr() throws IOException {
    refused(SampleDocuments.pdf(), "a.pdf", "OCR");
  }

  @Test
  void saysThatAPictureOrAnArchiveIsNotRead() throws IOException {
    refused(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1}, "letter.png", "picture");
    refused(SampleDocuments.zip(Map.of("a.txt", "words")), "a.zip", "archive");
    refused(new byte[] {1, 0, 2, 0}, "a.bin", "not a kind of document");
  }

  @Test
  void givesUpOnBrokenDocuments() throws IOException {
    refused("%PDF-1.7 and then nothing".getBytes(UTF_8), "a.pdf", "broken");
    byte[] word = SampleDocuments.wordRequest();
    refused(Arrays.copyOf(word, word.length / 2), "a.docx", "broken");
    refused(Arrays.copyOf(word, 20), "a.docx", "broken");
    refused(SampleDocuments.zip(Map.of("a.txt", "words")), "a.odt", "broken");
    refused(Arrays.copyOf("{\\rtf1\\ansi {".getBytes(UTF_8), 40), "a.rtf", "no words");
  }

  @Test
  void refusesAZipBomb() throws IOException {
    refused(bomb("word/document.xml", 70), "a.docx", "too large");
    refused(bomb("xl/workbook.xml", 210), "a.xlsx", "too large");
  }

  @Test
  void refusesAnEntityBomb() throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(
        "word/document.xml",
        "<?xml version=\"1.0\"?><!DOCTYPE w [<!ENTITY a \"boom\"><!ENTITY b \"&a;&a;&a;\">]>"
            + "<w:document xmlns:w=\"urn:w\"><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:document>");
    refused(SampleDocuments.zip(parts), "a.docx", "broken");
  }

  @Test
  void opensNoFileAnEntityNames() throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(
        "word/document.xml",
        "<!DOCTYPE w [<!ENTITY f SYSTEM \"file:///etc/hostname\">]>"
            + "<w:document xmlns:w=\"urn:w\"><w:p><w:r><w:t>&f;</w:t></w:r></w:p></w:document>");
    refused(SampleDocuments.zip(parts), "a.docx", "broken");
  }

  @Test
  void keepsToItsLimits() throws IOException {
    Documents strict = Documents.inProcess(limits(1000, 50));
    refused(strict, new byte[1001], "a.txt", "larger than");
    refused(strict, "x".repeat(60).getBytes(UTF_8), "a.txt", "too large");
    byte[] pdf = SampleDocuments.pdf("A line that is longer than fifty characters for certain");
    refused(Documents.inProcess(limits(10_000_000, 50)), pdf, "a.pdf", "too large");
  }

  @Test
  void writesNothingToStandardOutput() throws IOException {
    PrintStream console = System.out;
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    System.setOut(new PrintStream(said, true, UTF_8));
    try {
      Documents.text(SampleDocuments.spreadsheet(), "a.xlsx");
      refused("%PDF-1.7 and then nothing".getBytes(UTF_8), "a.pdf", "broken");
    } finally {
      System.setOut(console);
    }
    assertThat(said.toString(UTF_8)).isEmpty();
  }

  private static Limits limits(int bytes, int chars) {
    return StrictLimits.with(
        Map.of("attachment", DataSize.ofBytes(bytes), "attachmentCharacters", chars));
  }

  private static void refused(byte[] content, String name, String reason) {
    refused(Documents.inProcess(Limits.DEFAULT), content, name, reason);
  }

  private static void refused(Documents documents, byte[] content, String name, String reason) {
    assertThatExceptionOfType(DocumentUnreadable.class)
        .isThrownBy(() -> documents.read(content, name))
        .withMessageContaining(reason);
  }

  /** Megabytes of blanks in as many kilobytes. */
  private static byte[] bomb(String part, int megabytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.setLevel(1);
      zip.putNextEntry(new ZipEntry(part));
      byte[] blanks = new byte[1024 * 1024];
      Arrays.fill(blanks, (byte) ' ');
      for (int i = 0; i < megabytes; i++) {
        zip.write(blanks);
      }
      zip.closeEntry();
    }
    return out.toByteArray();
  }
}
