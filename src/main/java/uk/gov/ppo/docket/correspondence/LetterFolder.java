package uk.gov.ppo.docket.correspondence;

import org.springframework.stereotype.Component;

/** The folder with the wording of letters, for letters that are not about one case. */
@Component
public class LetterFolder {
  private final LetterSettings settings;

  LetterFolder(LetterSettings settings) {
    this.settings = settings;
  }

  /**
   * Reads a wording and tries it; one that cannot be used stops the start and is named with its
   * line.
   *
   * @param file its name in the folder
   * @param sample a record like those it will be written with, every list in it with an entry
   */
  public LetterTemplate read(String file, Object sample) {
    return LetterTemplate.tried(settings.path().resolve(file), sample);
  }
}
