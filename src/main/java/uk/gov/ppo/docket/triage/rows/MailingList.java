package uk.gov.ppo.docket.triage.rows;

import java.util.List;
import java.util.Optional;

/**
 * Row 10: any field of a mailing list, unless the list is ours.
 *
 * <p>Source: RFC 2369, RFC 2919, RFC 8058 (List-Unsubscribe-Post); RFC 3834 section 2 and RFC 5230
 * section 4.6. Seen in: James.
 */
final class MailingList extends Row {
  private static final List<String> FIELDS =
      List.of(
          "List-Id",
          "List-Help",
          "List-Subscribe",
          "List-Unsubscribe",
          "List-Post",
          "List-Owner",
          "List-Archive",
          "List-Unsubscribe-Post");

  MailingList() {
    super(10, "mailing-list", Verdict.MACHINE, "The message was sent to a mailing list");
  }

  @Override
  public Optional<String> evidence(Circumstances seen) {
    return FIELDS.stream()
        .flatMap(name -> seen.header(name).stream().map(value -> name + ": " + value))
        .filter(any -> !OurLists.brought(seen))
        .findFirst();
  }
}
