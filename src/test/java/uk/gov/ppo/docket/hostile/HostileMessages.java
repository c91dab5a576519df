package uk.gov.ppo.docket.hostile;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Messages made to make Docket fail, hang, run out of memory or lose its thread, each as small as
 * its purpose allows. Made anew when asked for: together they would fill a small heap.
 */
public final class HostileMessages {
  /** The same damage every time. */
  private static final long SEED = 20_543;

  private static final int DAMAGED = 50;
  private static final Path OWN = Path.of("src/test/resources/messages");
  private static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  private HostileMessages() {}

  /**
   * One of the messages.
   *
   * @param name what it does, in a few words without blanks
   * @param made makes its bytes
   */
  public record Hostile(String name, Supplier<byte[]> made) {
    public byte[] bytes() {
      return made.get();
    }
  }

  /** All of them, the same in the same order every time. */
  public static List<Hostile> all() {
    List<Hostile> all =
        new ArrayList<>(
            List.of(
                new Hostile(
                    "zip-bomb-docx",
                    () -> attached("a.docx", DOCX, bomb("word/document.xml", 300))),
                new Hostile(
                    "zip-bomb-xlsx",
                    () ->
                        attached(
                            "a.xlsx", "application/octet-stream", bomb("xl/workbook.xml", 300))),
                new Hostile(
                    "zip-of-zips", () -> attached("a.zip", "application/zip", bomb("a.zip", 100))),
                new Hostile("gzip-quine", () -> attached("r.gz", "application/gzip", quine())),
                new Hostile("quine-called-docx", () -> attached("r.docx", DOCX, quine())),
                new Hostile("many-entries-docx", () -> attached("m.docx", DOCX, entries(60_000))),
                new Hostile("entity-bomb-docx", () -> attached("e.docx", DOCX, document(laughs()))),
                new Hostile(
                    "outside-entity-docx", () -> attached("x.docx", DOCX, document(outside()))),
                new Hostile(
                    "deep-xml-docx", () -> attached("d.docx", DOCX, document(deepXml(200_000)))),
                new Hostile("long-word-docx", () -> attached("l.docx", DOCX, document(words(30)))),
                new Hostile(
                    "many-cells-docx", () -> attached("t.docx", DOCX, document(tables(3_000)))),
                new Hostile("slow-pdf", () -> attached("s.pdf", "application/pdf", pdf())),
                new Hostile(
                    "rtf-of-braces",
                    () ->
                        attached(
                            "b.rtf",
                            "application/rtf",
                            ("{\\rtf1 " + "{\\b ".repeat(400_000)).getBytes(US_ASCII))),
                new Hostile("mime-1000-deep", () -> nested(1_000)),
                new Hostile("attached-200-deep", () -> forwarded(200)),
                new Hostile("parts-20000", () -> parts(20_000)),
                new Hostile("attachments-400", HostileMessages::attachments),
                new Hostile("body-60mb", () -> body("text/plain", "Please send everything. ", 60)),
                new Hostile(
                    "html-60mb",
                    () -> body("text/html", "<p>Please send <b>everything</b>.</p>\n", 60)),
                new Hostile("one-line-20mb", () -> body("text/plain", "a", 20)),
                new Hostile("base64-40mb", HostileMessages::base64)));
    all.addAll(headers());
    all.addAll(html());
    all.addAll(damaged());
    return List.copyOf(all);
  }

  private static List<Hostile> headers() {
    return List.of(
        new Hostile("header-1mb", () -> headed("X-Long: " + "a".repeat(1_000_000))),
        new Hostile("header-folded-1mb", () -> headed("X-Long: a" + "\r\n a".repeat(250_000))),
        new Hostile("header-of-fields", () -> headed("X-A: 1\r\n".repeat(150_000) + "X-B: 2")),
        new Hostile("references-1mb", () -> headed("References:" + "\r\n <a@b>".repeat(120_000))),
        new Hostile("recipients-200kb", () -> headed("Cc: a@b" + ",\r\n a@b".repeat(25_000))),
        new Hostile(
            "subject-of-encoded-words",
            () -> headed("Subject: " + "=?utf-8?B?4oKs?=\r\n ".repeat(12_000))),
        new Hostile(
            "comments-in-from", () -> headed("From: " + "(".repeat(100_000) + "a@b.example")));
  }

  private static List<Hostile> html() {
    return List.of(
        new Hostile("divs-100000-deep", () -> page("<div>".repeat(100_000) + "Please.")),
        new Hostile("tables-5000-deep", () -> page("<table><tr><td>".repeat(5_000) + "Please.")),
        new Hostile(
            "links-200000", () -> page("<a href='https://x.example/'>y</a> ".repeat(200_000))),
        new Hostile("html-of-angles", () -> page("<".repeat(3_000_000))),
        new Hostile(
            "html-of-attributes", () -> page("<p " + "a=b ".repeat(500_000) + ">Please.</p>")),
        new Hostile("quotes-100000-deep", () -> text(">".repeat(100_000) + " Please.\r\n")),
        new Hostile("lines-1000000", () -> text("\r\n".repeat(1_000_000) + "Please.\r\n")),
        new Hostile("questions-20000", () -> text("How many tugs are there?\r\n".repeat(20_000))),
        new Hostile("numbers-20000", () -> text(numbered(20_000))),
        new Hostile("nothing", () -> new byte[0]),
        new Hostile("zero-bytes", () -> new byte[100_000]),
        new Hostile("line-ends", () -> "\r\n".repeat(100_000).getBytes(US_ASCII)),
        new Hostile("no-header-at-all", () -> "Please send it\r\n".repeat(10).getBytes(US_ASCII)),
        new Hostile("calendar-200000-lines", HostileMessages::calendar),
        new Hostile(
            "winmail-cut",
            () ->
                attached(
                    "winmail.dat",
                    "application/ms-tnef",
                    new byte[] {
                      0x78,
                      (byte) 0x9f,
                      0x3e,
                      0x22,
                      1,
                      0,
                      1,
                      6,
                      (byte) 0x90,
                      8,
                      0,
                      (byte) 0xff,
                      (byte) 0xff,
                      (byte) 0xff,
                      0x7f
                    })),
        new Hostile(
            "signed-indefinitely",
            () ->
                attached(
                    "smime.p7m",
                    "application/pkcs7-mime",
                    repeated(new byte[] {0x30, (byte) 0x80}, 100_000))));
  }

  /** Own messages with some of their bytes changed, some cut short, some run together. */
  private static List<Hostile> damaged() {
    try (Stream<Path> files = Files.walk(OWN)) {
      List<Path> own = files.filter(f -> f.toString().endsWith(".eml")).sorted().toList();
      return IntStream.range(0, DAMAGED)
          .mapToObj(i -> new Hostile("damaged-" + i, () -> damaged(own.get(i * 7 % own.size()), i)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] damaged(Path own, int number) {
    Random random = new Random(SEED + number);
    byte[] bytes = read(own);
    String harm = "\r\n\0\"<>():;,=?- \u00ff";
    for (int i = 0; i < 12 && bytes.length > 0; i++) {
      bytes[random.nextInt(bytes.length)] = (byte) harm.charAt(random.nextInt(harm.length()));
    }
    return number % 4 == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length + 1)) : bytes;
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String top(String name) {
    return "From: Odd Sender <odd@sender.example>\r\nTo: mail@ppo.gov.uk\r\nSubject: "
        + name
        + "\r\nMessage-ID: <"
        + name
        + "@sender.example>\r\nDate: Mon, 2 Nov 2026 10:00:00 +0000\r\n"
        + "MIME-Version: 1.0\r\n";
  }

  private static byte[] text(String words) {
    return (top("text-" + words.length()) + "\r\n" + words).getBytes(UTF_8);
  }

  private static byte[] page(String html) {
    return (top("page-" + html.length()) + "Content-Type: text/html\r\n\r\n<html><body>" + html)
        .getBytes(UTF_8);
  }

  private static byte[] headed(String field) {
    return (field + "\r\n" + top("header-" + field.length()) + "\r\nPlease send it.\r\n")
        .getBytes(UTF_8);
  }

  private static byte[] body(String type, String words, int megabytes) {
    byte[] top =
        (top(type.replace('/', '-') + words.length()) + "Content-Type: " + type + "\r\n\r\n")
            .getBytes(US_ASCII);
    byte[] line = words.getBytes(US_ASCII);
    byte[] all = Arrays.copyOf(top, top.length + megabytes * 1024 * 1024);
    for (int i = top.length; i < all.length; i++) {
      all[i] = line[(i - top.length) % line.length];
    }
    return all;
  }

  private static byte[] base64() {
    ByteArrayOutputStream out = new ByteArrayOutputStream(42 * 1024 * 1024);
    out.writeBytes(
        (top("base64")
                + "Content-Type: application/pdf; name=\"a.pdf\"\r\n"
                + "Content-Transfer-Encoding: base64\r\n\r\n")
            .getBytes(US_ASCII));
    byte[] line = ("JVBERi0xLjcK".repeat(6) + "\r\n").getBytes(US_ASCII);
    for (int i = 0; i < 40 * 1024 * 1024 / line.length; i++) {
      out.writeBytes(line);
    }
    return out.toByteArray();
  }

  private static byte[] attached(String name, String type, byte[] content) {
    String encoded = Base64.getMimeEncoder().encodeToString(content);
    return (top(name + "-" + content.length)
            + "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nPlease see the file.\r\n"
            + "--b\r\nContent-Type: "
            + type
            + "; name=\""
            + name
            + "\"\r\n"
            + "Content-Disposition: attachment; filename=\""
            + name
            + "\"\r\n"
            + "Content-Transfer-Encoding: base64\r\n\r\n"
            + encoded
            + "\r\n--b--\r\n")
        .getBytes(US_ASCII);
  }

  private static byte[] nested(int depth) {
    StringBuilder message = new StringBuilder(top("nested"));
    for (int i = 0; i < depth; i++) {
      message
          .append("Content-Type: multipart/mixed; boundary=b")
          .append(i)
          .append("\r\n\r\n--b")
          .append(i)
          .append("\r\n");
    }
    return message.append("\r\nPlease.\r\n").toString().getBytes(US_ASCII);
  }

  private static byte[] forwarded(int depth) {
    StringBuilder message = new StringBuilder();
    for (int i = 0; i < depth; i++) {
      message.append(top("forwarded-" + i)).append("Content-Type: message/rfc822\r\n\r\n");
    }
    return message.append(top("innermost")).append("\r\nPlease.\r\n").toString().getBytes(US_ASCII);
  }

  private static byte[] parts(int count) {
    return (top("parts")
            + "Content-Type: multipart/mixed; boundary=b\r\n\r\n"
            + "--b\r\n\r\nPlease send it.\r\n".repeat(count)
            + "--b--\r\n")
        .getBytes(US_ASCII);
  }

  private static byte[] attachments() {
    String part =
        "--b\r\nContent-Type: text/plain; name=a.txt\r\n\r\n" + "words ".repeat(2_000) + "\r\n";
    return (top("attachments")
            + "Content-Type: multipart/mixed; boundary=b\r\n\r\n"
            + part.repeat(400)
            + "--b--\r\n")
        .getBytes(US_ASCII);
  }

  private static byte[] calendar() {
    return (top("calendar")
            + "Content-Type: text/calendar; method=REQUEST\r\n\r\nBEGIN:VCALENDAR\r\n"
            + "BEGIN:VEVENT\r\nSUMMARY:x\r\n a\r\n".repeat(50_000))
        .getBytes(US_ASCII);
  }

  private static String numbered(int count) {
    StringBuilder list = new StringBuilder();
    for (int i = 1; i <= count; i++) {
      list.append(i).append(". How many boats number ").append(i).append(" are there?\r\n");
    }
    return list.toString();
  }

  private static byte[] repeated(byte[] piece, int times) {
    byte[] all = new byte[piece.length * times];
    for (int i = 0; i < all.length; i++) {
      all[i] = piece[i % piece.length];
    }
    return all;
  }

  /** Megabytes of blanks in as many kilobytes. */
  private static byte[] bomb(String part, int megabytes) {
    byte[] blanks = new byte[1024 * 1024];
    Arrays.fill(blanks, (byte) ' ');
    return zip(
        zip -> {
          zip.putNextEntry(new ZipEntry(part));
          for (int i = 0; i < megabytes; i++) {
            zip.write(blanks);
          }
        });
  }

  private static byte[] entries(int count) {
    return zip(
        zip -> {
          for (int i = 0; i < count; i++) {
            zip.putNextEntry(new ZipEntry("word/document" + i + ".xml"));
          }
        });
  }

  private static byte[] document(String xml) {
    return zip(
        zip -> {
          zip.putNextEntry(new ZipEntry("word/document.xml"));
          zip.write(xml.getBytes(UTF_8));
        });
  }

  private interface Filling {
    void fill(ZipOutputStream zip) throws IOException;
  }

  private static byte[] zip(Filling filling) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.setLevel(Deflater.BEST_SPEED);
      filling.fill(zip);
      zip.closeEntry();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** A gzip stream of stored blocks that claims to hold itself, over and over. */
  private static byte[] quine() {
    byte[] head = {
      0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, (byte) 0xff, 0, 20, 0, (byte) 0xeb, (byte) 0xff
    };
    return repeated(head, 2_000);
  }

  private static String laughs() {
    StringBuilder entities =
        new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE w [<!ENTITY a0 \"ha\">");
    for (int i = 1; i < 30; i++) {
      entities
          .append("<!ENTITY a")
          .append(i)
          .append(" \"")
          .append(("&a" + (i - 1) + ";").repeat(10))
          .append("\">");
    }
    return entities + "]><w><p><r><t>&a29;</t></r></p></w>";
  }

  private static String outside() {
    return "<!DOCTYPE w [<!ENTITY f SYSTEM"
        + " \"file:///etc/passwd\">]><w><p><r><t>&f;</t></r></p></w>";
  }

  private static String deepXml(int depth) {
    return "<w>" + "<p><r>".repeat(depth) + "<t>deep</t>" + "</r></p>".repeat(depth) + "</w>";
  }

  private static String words(int megabytes) {
    return "<w><p><r><t>" + "word ".repeat(megabytes * 1024 * 1024 / 5) + "</t></r></p></w>";
  }

  private static String tables(int depth) {
    return "<w>"
        + "<tbl><tr><tc>".repeat(depth)
        + "<p><r><t>x</t></r></p>"
        + "</tc></tr></tbl>".repeat(depth)
        + "</w>";
  }

  /** A page that draws the same line a million times. */
  private static byte[] pdf() {
    String drawing = "BT /F 9 Tf 1 1 Td (Please send it) Tj ET\n".repeat(400_000);
    return ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
            + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
            + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R"
            + "/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>endobj\n"
            + "4 0 obj<</Length "
            + drawing.length()
            + ">>stream\n"
            + drawing
            + "endstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF")
        .getBytes(US_ASCII);
  }
}
