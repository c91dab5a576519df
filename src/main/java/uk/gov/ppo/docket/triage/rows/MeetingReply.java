package uk.gov.ppo.docket.triage.rows;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.gov.ppo.docket.mail.Message;
import uk.gov.ppo.docket.mail.Part;

/**
 * Row 11: the message itself is a calendar's: text/calendar with a method, alone, as an
 * alternative, or as a part that is no attachment. Unless it stands alone, a question beside an
 * invitation counts as a question; one beside an answer to an invitation does not. A calendar
 * attached to a letter is an attachment.
 *
 * <p>Source: RFC 6047 section 2.4, RFC 5546 section 1.4. Seen in: none.
 */
final class MeetingReply extends Row {
  private static final Set<String> ANSWERS =
      Set.of("reply", "counter", "declinecounter", "refresh");

  MeetingReply() {
    super(11, "calendar", Verdict.MACHINE, "This is a calendar's message about a meeting");
  }

  @Override
  public Optional<String> evidence(Circumstances seen) {
    Message message = seen.message();
    boolean alone = message.type().equals("text/calendar");
    boolean itself = alone || message.type().equals("multipart/alternative");
    return message.parts().stream()
        .filter(part -> part.type().equals("text/calendar"))
        .filter(part -> itself || part.disposition().isEmpty())
        .map(MeetingReply::method)
        .filter(method -> !method.isEmpty())
        .filter(method -> alone || ANSWERS.contains(method) || !seen.asksSomething())
        .map(method -> "text/calendar; method=" + method)
        .findFirst();
  }

  /** Of the Content-Type (RFC 6047), else of the calendar (RFC 5545 section 3.7.2). */
  private static String method(Part part) {
    Map<String, String> parameters = part.parameters();
    String declared = parameters.getOrDefault("method", "").toLowerCase(Locale.ROOT);
    return declared.isEmpty() ? methodInside(part) : declared;
  }

  private static String methodInside(Part part) {
    return ReportedIdentifiers.beginningOf(part)
        .lines()
        .map(line -> line.toLowerCase(Locale.ROOT))
        .filter(line -> line.startsWith("method:"))
        .map(line -> line.substring("method:".length()).strip())
        .findFirst()
        .orElse("");
  }
}
