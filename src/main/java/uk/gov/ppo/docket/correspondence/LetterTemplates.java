package uk.gov.ppo.docket.correspondence;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The wording of the letters of cases, in two languages; every file is tried at start. */
@Component
class LetterTemplates {
  private final Map<LetterForm, LetterTemplate> english = new EnumMap<>(LetterForm.class);
  private final Map<LetterForm, LetterTemplate> welsh = new EnumMap<>(LetterForm.class);

  LetterTemplates(LetterSettings settings) {
    for (LetterForm form : LetterForm.values()) {
      english.put(form, tried(settings.path().resolve(form.file(Tongue.ENGLISH))));
      Path twin = settings.path().resolve(form.file(Tongue.WELSH));
      if (Files.exists(twin)) {
        welsh.put(form, tried(twin));
      }
    }
  }

  private static LetterTemplate tried(Path file) {
    return LetterTemplate.tried(file, LetterWords.sample());
  }

  /** Writes a letter in its form, in English. */
  WrittenLetter write(LetterForm form, LetterWords words) {
    LetterTemplate template = english.get(form);
    if (template == null) {
      throw new IllegalStateException("no wording was read for " + form);
    }
    return template.write(words);
  }

  /** Writes a letter in Welsh; nothing where it has no Welsh wording. */
  Optional<WrittenLetter> inWelsh(LetterForm form, LetterWords words) {
    return Optional.ofNullable(welsh.get(form)).map(template -> template.write(words));
  }
}
