package uk.gov.ppo.docket.triage.rows;

import java.util.List;
import java.util.Locale;

/**
 * Whether a list is the office's own. Its address may be a group of Google or Microsoft 365, which
 * stamps every request with list fields, among them a List-Id made of that address: {@code
 * <foi.ombudsman.example>}.
 */
final class OurLists {
  private OurLists() {}

  /** Whether there is a List-Id and each is ours: a newsletter to our group is a newsletter. */
  static boolean brought(Circumstances seen) {
    List<String> ids = seen.header("List-Id");
    return !ids.isEmpty() && ids.stream().allMatch(id -> isOurs(identifier(id), seen));
  }

  /** RFC 2919 section 3: in angle brackets behind a description; some write it without either. */
  private static String identifier(String value) {
    String bare = HeaderWords.withoutComments(value);
    String id = bare.substring(bare.lastIndexOf('<') + 1);
    int close = id.indexOf('>');
    return (close < 0 ? id : id.substring(0, close)).strip().toLowerCase(Locale.ROOT);
  }

  private static boolean isOurs(String id, Circumstances seen) {
    return seen.configuredLists().contains(id)
        || seen.ownAddresses().stream()
            .anyMatch(own -> own.equals(id) || own.replace('@', '.').equals(id));
  }
}
