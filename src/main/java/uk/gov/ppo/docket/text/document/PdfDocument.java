package uk.gov.ppo.docket.text.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import uk.gov.ppo.docket.text.lines.CleanText;

/**
 * A PDF as lines: its paragraphs whole again, then what somebody typed on top of it, into a form or
 * as a note.
 */
final class PdfDocument {
  /** What people type onto a page that is no form (ISO 32000-1, 12.5.6.4 and 12.5.6.6). */
  private static final Set<String> TYPED = Set.of("FreeText", "Text");

  private PdfDocument() {}

  static String text(byte[] content, int maxChars) throws Unreadable {
    QuietLibraries.hush();
    try (PDDocument pdf =
        Loader.loadPDF(content, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
      List<String> parts = new ArrayList<>();
      parts.add(PdfParagraphs.of(PdfLines.of(pdf, maxChars)));
      parts.add(String.join("\n", form(pdf)));
      parts.add(String.join("\n", notes(pdf)));
      parts.removeIf(String::isBlank);
      return CleanText.clean(String.join("\n\n", parts));
    } catch (PackageParts.TooMuch tooMuch) {
      throw Unreadable.tooLarge(tooMuch);
    } catch (InvalidPasswordException locked) {
      throw Unreadable.encrypted(locked);
    } catch (IOException | RuntimeException broken) {
      throw Unreadable.broken(broken);
    }
  }

  private static List<String> form(PDDocument pdf) {
    List<String> fields = new ArrayList<>();
    PDAcroForm form = pdf.getDocumentCatalog().getAcroForm();
    if (form != null) {
      for (PDField field : form.getFieldTree()) {
        String value = field.getValueAsString();
        if (value != null && !value.isBlank() && !value.equals("Off")) {
          fields.add(field.getPartialName() + ": " + value);
        }
      }
    }
    return fields;
  }

  private static List<String> notes(PDDocument pdf) throws IOException {
    List<String> notes = new ArrayList<>();
    for (PDPage page : pdf.getPages()) {
      for (PDAnnotation note : page.getAnnotations()) {
        String words = note.getContents();
        if (TYPED.contains(note.getSubtype()) && words != null && !words.isBlank()) {
          notes.add(words);
        }
      }
    }
    return notes;
  }
}
