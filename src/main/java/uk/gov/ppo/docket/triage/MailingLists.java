package uk.gov.ppo.docket.triage;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Mail to many: lists and bulk. */
final class MailingLists {
  private static final Set<String> BULK = Set.of("bulk", "junk", "list", "auto_reply");

  /** RFC 2369, RFC 2919 and, for the last, RFC 8058. */
  private static final List<String> LIST_FIELDS =
      List.of(
          "List-Id",
          "List-Help",
          "List-Subscribe",
          "List-Unsubscribe",
          "List-Post",
          "List-Owner",
          "List-Archive",
          "List-Unsubscribe-Post");

  private MailingLists() {}

  static Optional<String> precedence(Circumstances seen) {
    return List.of("Precedence", "X-Precedence").stream()
        .flatMap(
            name ->
                seen.header(name).stream().filter(MailingLists::isBulk).map(v -> name + ": " + v))
        .filter(any -> !isOurOwnList(seen))
        .findFirst();
  }

  static Optional<String> listField(Circumstances seen) {
    return LIST_FIELDS.stream()
        .flatMap(name -> seen.header(name).stream().limit(1).map(v -> name + ": " + v))
        .filter(any -> !isOurOwnList(seen))
        .findFirst();
  }

  private static boolean isBulk(String value) {
    return BULK.contains(value.strip().toLowerCase(Locale.ROOT));
  }

  /**
   * An office's address may itself be a group of Google or Microsoft 365, which stamps every
   * request with a List-Id made of that address: {@code <foi.ombudsman.example>}.
   */
  private static boolean isOurOwnList(Circumstances seen) {
    return seen.header("List-Id").stream()
        .map(value -> value.substring(value.lastIndexOf('<') + 1).replace(">", "").strip())
        .anyMatch(id -> isMadeOfOurAddress(id.toLowerCase(Locale.ROOT), seen));
  }

  private static boolean isMadeOfOurAddress(String listId, Circumstances seen) {
    return seen.ownAddresses().stream().anyMatch(own -> own.replace('@', '.').equals(listId));
  }
}
