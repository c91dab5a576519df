package uk.gov.ppo.docket.triage.rows;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import uk.gov.ppo.docket.mail.Message;
import uk.gov.ppo.docket.mail.MessageId;
import uk.gov.ppo.docket.mail.Part;

/**
 * The identifiers of messages that a report may speak of: in its machine part, in the copy it
 * brings, in a copy of header fields inside its text, in what it answers.
 */
final class ReportedIdentifiers {
  /** The original's identifier stands in its header section, near the beginning of its copy. */
  private static final int FAR_ENOUGH = 64 * 1024;

  /** An identifier and the folding before it. */
  private static final int LONGEST = 1_000;

  /** A report speaks of one message; one made to cost time names thousands. */
  private static final int MOST = 20;

  /** Also the end of Original-Message-ID and X-Original-Message-ID. */
  private static final String FIELD = "message-id:";

  private ReportedIdentifiers() {}

  static Stream<MessageId> in(Message message) {
    Stream<MessageId> copied =
        message.parts().stream()
            .filter(part -> part.type().startsWith("text/") || part.type().startsWith("message/"))
            .flatMap(part -> identifiersIn(beginningOf(part)).stream());
    Stream<MessageId> noted =
        Stream.of("Original-Message-ID", "X-Original-Message-ID")
            .flatMap(name -> message.header(name).stream())
            .flatMap(value -> MessageId.parse(value).stream());
    Stream<MessageId> answered =
        Stream.concat(message.inReplyTo().stream(), message.references().reversed().stream());
    return Stream.of(copied, noted, answered).flatMap(ids -> ids).distinct().limit(MOST);
  }

  /** Enough of a part to hold what servers write above the copy, one character a byte. */
  static String beginningOf(Part part) {
    int length = Math.min(part.content().length, FAR_ENOUGH);
    return new String(part.content(), 0, length, StandardCharsets.ISO_8859_1);
  }

  private static List<MessageId> identifiersIn(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    List<MessageId> found = new ArrayList<>();
    int at = lower.indexOf(FIELD);
    while (at >= 0 && found.size() < MOST) {
      int from = at + FIELD.length();
      String value = text.substring(from, Math.min(text.length(), from + LONGEST));
      MessageId.parse(firstLines(value)).ifPresent(found::add);
      at = lower.indexOf(FIELD, from);
    }
    return found;
  }

  /** The rest of the line, and the next one where this one is empty or the next is indented. */
  private static String firstLines(String value) {
    String plain = value.replace("\r", "").replace("&lt;", "<").replace("&gt;", ">");
    int end = plain.indexOf('\n');
    boolean folded = end >= 0 && (plain.substring(0, end).isBlank() || isIndented(plain, end + 1));
    int second = folded ? plain.indexOf('\n', end + 1) : end;
    return (second < 0 ? plain : plain.substring(0, second)).replace('\n', ' ');
  }

  private static boolean isIndented(String text, int at) {
    return at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t');
  }
}
