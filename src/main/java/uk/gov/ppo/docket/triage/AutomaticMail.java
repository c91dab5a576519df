package uk.gov.ppo.docket.triage;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import uk.gov.ppo.docket.mail.Mailbox;

/**
 * What the office adds to the decision table, {@code config/automatic-mail.yaml}.
 *
 * @param headers further marks of machines, row 8
 * @param subjectBeginnings further beginnings of automatic replies' subjects, rows 14 and 15,
 *     folded
 * @param subjectEndings further endings of them, folded
 * @param trustedForms senders that forward what people ask, rows 6, 12 and 13: addresses, or whole
 *     domains, lower case
 * @param lists identifiers of lists that are ours, rows 9 and 10, lower case
 * @param servers names under which our mail servers write Authentication-Results, row 17, lower
 *     case
 * @param serverIsUnnamed whether our mail server writes Authentication-Results without its name
 * @param spam header fields in which our filter says spam, row 17
 * @param holdJunk whether what lay in the junk folder is held, row 17
 */
public record AutomaticMail(
    List<HeaderSign> headers,
    List<String> subjectBeginnings,
    List<String> subjectEndings,
    List<String> trustedForms,
    List<String> lists,
    List<String> servers,
    boolean serverIsUnnamed,
    List<HeaderSign> spam,
    boolean holdJunk) {

  /**
   * Reads the file; what it leaves out is as {@link #nothing} says.
   *
   * @throws AutomaticMailInvalid with every problem found: file, line, what is wrong, the cure
   */
  public static AutomaticMail read(Path file) {
    return new AutomaticMailFile(file).read();
  }

  /** Reads the file, or takes what is shipped where an older installation has none. */
  public static AutomaticMail readOrShipped(Path file) {
    return Files.exists(file) ? read(file) : shipped();
  }

  /** What the shipped file says. */
  public static AutomaticMail shipped() {
    return new AutomaticMail(
        List.of(
            present("X-Auto-Reply"),
            present("X-Auto-Response"),
            present("X-Vacation"),
            present("X-Cron-Env")),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        false,
        List.of(
            new HeaderSign("X-Spam-Flag", List.of("YES"), List.of()),
            new HeaderSign("X-Spam-Status", List.of("Yes"), List.of()),
            new HeaderSign(
                "X-MS-Exchange-Organization-SCL", List.of("5", "6", "7", "8", "9"), List.of())),
        true);
  }

  /** Nothing added; what lay in the junk folder is held. */
  public static AutomaticMail nothing() {
    return new AutomaticMail(
        List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), false, List.of(), true);
  }

  private static HeaderSign present(String name) {
    return new HeaderSign(name, List.of(), List.of());
  }

  /** The whole address or the whole domain: nothing below it, nothing that ends alike. */
  boolean trusts(Mailbox mailbox) {
    String address = mailbox.comparable();
    String domain = address.substring(address.lastIndexOf('@') + 1);
    return trustedForms.contains(address) || trustedForms.contains(domain);
  }
}
