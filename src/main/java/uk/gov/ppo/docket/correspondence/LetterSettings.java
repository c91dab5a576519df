package uk.gov.ppo.docket.correspondence;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the wording of letters stands.
 *
 * @param folder holds one text file a letter
 */
@ConfigurationProperties("docket.letters")
record LetterSettings(@DefaultValue("config/letters") String folder) {
  Path path() {
    return Path.of(folder);
  }
}
