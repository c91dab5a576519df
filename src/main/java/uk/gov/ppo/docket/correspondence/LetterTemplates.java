package uk.gov.ppo.docket.correspondence;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The wording of letters: text files with named placeholders ({@code {{reference}}}), the subject
 * on the first line. Every file is tried at start, so that a misspelt placeholder stops the start
 * and not a letter.
 */
@Component
class LetterTemplates {
  private static final String SUBJECT = "Subject:";
  private final Map<LetterForm, Template> english = new EnumMap<>(LetterForm.class);
  private final Map<LetterForm, Template> welsh = new EnumMap<>(LetterForm.class);

  LetterTemplates(LetterSettings settings) {
    for (LetterForm form : LetterForm.values()) {
      english.put(form, tried(settings.path().resolve(form.file(Tongue.ENGLISH))));
      Path twin = settings.path().resolve(form.file(Tongue.WELSH));
      if (Files.exists(twin)) {
        welsh.put(form, tried(twin));
      }
    }
  }

  private static Template tried(Path file) {
    try {
      String text = Files.readString(file).replace("\r\n", "\n");
      if (!text.startsWith(SUBJECT)) {
        throw new LetterUnusable(file, "line 1: begin with \"Subject: …\"");
      }
      Template template = Mustache.compiler().escapeHTML(false).strictSections(true).compile(text);
      template.execute(LetterWords.sample());
      return template;
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

  /** Writes a letter in its form, in English. */
  WrittenLetter write(LetterForm form, LetterWords words) {
    return written(template(form), words);
  }

  /** Writes a letter in Welsh; nothing where it has no Welsh wording. */
  Optional<WrittenLetter> inWelsh(LetterForm form, LetterWords words) {
    return Optional.ofNullable(welsh.get(form)).map(template -> written(template, words));
  }

  private static WrittenLetter written(Template template, LetterWords words) {
    String letter = template.execute(words);
    int lineEnd = letter.indexOf('\n');
    String subject = letter.substring(SUBJECT.length(), lineEnd).strip();
    return new WrittenLetter(subject, oneBlankLineAtMost(letter.substring(lineEnd).strip()) + "\n");
  }

  private Template template(LetterForm form) {
    Template template = english.get(form);
    if (template == null) {
      throw new IllegalStateException("no wording was read for " + form);
    }
    return template;
  }

  private static String oneBlankLineAtMost(String text) {
    return text.replaceAll("\n{3,}", "\n\n");
  }
}
