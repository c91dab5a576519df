package uk.gov.ppo.docket.correspondence;

import java.util.EnumMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The wording of the letters of cases; every file is tried at start. */
@Component
class LetterTemplates {
  private final Map<LetterForm, LetterTemplate> templates = new EnumMap<>(LetterForm.class);

  LetterTemplates(LetterSettings settings) {
    for (LetterForm form : LetterForm.values()) {
      templates.put(
          form, LetterTemplate.tried(settings.path().resolve(form.file()), LetterWords.sample()));
    }
  }

  /** Writes a letter in its form. */
  WrittenLetter write(LetterForm form, LetterWords words) {
    LetterTemplate template = templates.get(form);
    if (template == null) {
      throw new IllegalStateException("no wording was read for " + form);
    }
    return template.write(words);
  }
}
