package uk.gov.ppo.docket.correspondence;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The wording of one letter: a text file with named placeholders ({@code {{reference}}}), the
 * subject on the first line.
 */
public final class LetterTemplate {
  private static final String SUBJECT = "Subject:";

  private final Template template;

  private LetterTemplate(Template template) {
    this.template = template;
  }

  /** Reads a wording and tries it, so that a misspelt placeholder is found now and not later. */
  static LetterTemplate tried(Path file, Object sample) {
    try {
      String text = Files.readString(file).replace("\r\n", "\n");
      if (!text.startsWith(SUBJECT)) {
        throw new LetterUnusable(file, "line 1: begin with \"Subject: …\"");
      }
      Template template = Mustache.compiler().escapeHTML(false).strictSections(true).compile(text);
      template.execute(sample);
      return new LetterTemplate(template);
    } catch (IOException e) {
      throw new LetterUnusable(file, "cannot be read: " + e.getMessage());
    } catch (MustacheException.Context e) {
      throw new LetterUnusable(
          file,
          "line %d: there is no placeholder {{%s}}; see letters/README.txt for those there are"
              .formatted(e.lineNo, e.key));
    } catch (MustacheException e) {
      throw new LetterUnusable(file, String.valueOf(e.getMessage()));
    }
  }

  /**
   * Writes a letter.
   *
   * @param words what the placeholders stand for: a record with a component for each
   */
  public WrittenLetter write(Object words) {
    String letter = template.execute(words);
    int lineEnd = letter.indexOf('\n');
    String subject = letter.substring(SUBJECT.length(), lineEnd).strip();
    return new WrittenLetter(subject, oneBlankLineAtMost(letter.substring(lineEnd).strip()) + "\n");
  }

  private static String oneBlankLineAtMost(String text) {
    return text.replaceAll("\n{3,}", "\n\n");
  }
}
