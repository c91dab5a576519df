package uk.gov.ppo.docket.officer;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.gov.ppo.docket.correspondence.Draft;

/**
 * A draft response as an officer edited it.
 *
 * @param text the whole letter
 * @param version which draft the officer was looking at
 */
record DraftForm(String text, String version) {
  /** Some fifty pages: more belongs in an attachment. */
  static final int LONGEST = 200_000;

  static final String FIELD = "text";

  DraftForm(@Nullable String text, @Nullable String version) {
    this.text = Objects.requireNonNullElse(text, "").replace("\r\n", "\n").stripTrailing();
    this.version = Objects.requireNonNullElse(version, "");
  }

  static DraftForm of(Draft draft) {
    return new DraftForm(draft.text(), versionOf(draft));
  }

  /** Two officers may have the same draft open; the later one must not undo the other unseen. */
  static String versionOf(Draft draft) {
    return Long.toString(draft.updatedAt().toEpochMilli());
  }

  boolean isOf(Draft draft) {
    return version.equals(versionOf(draft));
  }

  Problems problems() {
    if (text.isBlank()) {
      return Problems.at(FIELD, "Enter the text of the response");
    }
    return text.length() > LONGEST
        ? Problems.at(FIELD, "The response must be %,d characters or fewer".formatted(LONGEST))
        : Problems.none();
  }
}
