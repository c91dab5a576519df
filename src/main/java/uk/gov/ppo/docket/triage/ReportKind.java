package uk.gov.ppo.docket.triage;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import uk.gov.ppo.docket.mail.Message;
import uk.gov.ppo.docket.mail.Part;

/** What a report says about a message of ours. */
public enum ReportKind {
  /** It did not arrive (RFC 3464, action failed), or a server without that form says so. */
  NOT_DELIVERED("Not delivered"),
  /** It has not arrived yet; the server goes on trying (RFC 3464, action delayed). */
  DELAYED("Delayed"),
  /** It arrived or was handed on (RFC 3464, action delivered, relayed or expanded). */
  DELIVERED("Delivered"),
  /** It was opened, or deleted unread (RFC 8098). */
  READ("Read receipt"),
  /** The recipient complained of it (RFC 5965). */
  COMPLAINT("Complaint about our mail");

  /** A report for one address is short; one for hundreds says the same of each. */
  private static final int FAR_ENOUGH = 64 * 1024;

  private static final List<String> ARRIVED = List.of("delivered", "relayed", "expanded");

  private final String label;

  ReportKind(String label) {
    this.label = label;
  }

  /** In words for an officer. */
  public String label() {
    return label;
  }

  /** What a report says. One that fails for some and arrives for others has failed. */
  static ReportKind of(Message report) {
    if (holds(report, "disposition-notification") || isMdnOfExchange(report)) {
      return READ;
    }
    if (holds(report, "feedback-report")) {
      return COMPLAINT;
    }
    List<String> actions = actions(report);
    if (actions.isEmpty() || actions.contains("failed")) {
      return NOT_DELIVERED;
    }
    if (actions.contains("delayed")) {
      return DELAYED;
    }
    return actions.stream().allMatch(ARRIVED::contains) ? DELIVERED : NOT_DELIVERED;
  }

  private static boolean holds(Message report, String kind) {
    return report.typeParameter("report-type").orElse("").equalsIgnoreCase(kind)
        || report.type().endsWith("/" + kind)
        || report.parts().stream().anyMatch(part -> part.type().endsWith(kind));
  }

  private static boolean isMdnOfExchange(Message report) {
    return report.header("Content-Class").stream()
        .anyMatch(c -> c.strip().equalsIgnoreCase("urn:content-classes:mdn"));
  }

  private static List<String> actions(Message report) {
    return report.parts().stream()
        .filter(part -> part.type().endsWith("delivery-status"))
        .flatMap(part -> beginning(part).lines())
        .map(line -> line.toLowerCase(Locale.ROOT))
        .filter(line -> line.startsWith("action:"))
        .map(line -> line.substring("action:".length()).strip())
        .toList();
  }

  private static String beginning(Part part) {
    int length = Math.min(part.content().length, FAR_ENOUGH);
    return new String(part.content(), 0, length, StandardCharsets.ISO_8859_1);
  }
}
