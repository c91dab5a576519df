package uk.gov.ppo.docket.triage;

import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import uk.gov.ppo.docket.mail.Mailbox;
import uk.gov.ppo.docket.mail.MessageId;

/**
 * Case 543, opened by Marian Hollis, and case 544, opened by somebody else. Each holds one message
 * of ours and can be reached by a token; in 543 her first message is known. One more message of
 * ours reminded somebody of the office.
 */
final class TwoCases implements KnownThreads {
  private static final Map<String, Long> OURS =
      Map.of(
          "docket.aaaa1111@ombudsman.example", 543L,
          "docket.bbbb2222@ombudsman.example", 544L);

  private static final String REMINDER = "docket.cccc3333@ombudsman.example";

  private static final Map<String, Long> THEIRS = Map.of("9b1f-3@post.example", 543L);

  private static final Map<String, Long> TOKENS =
      Map.of("foi+c543-k7f3a9q2", 543L, "foi+c544-m2x8b4t6", 544L);

  private static final Mailbox MARIAN = new Mailbox("", "marian.hollis@post.example");

  @Override
  public OptionalLong caseOfMessage(MessageId id) {
    OptionalLong ours = known(OURS.get(id.value()));
    return ours.isPresent() ? ours : known(THEIRS.get(id.value()));
  }

  @Override
  public OptionalLong caseOfToken(String localPart) {
    return known(TOKENS.get(localPart.toLowerCase(Locale.ROOT)));
  }

  @Override
  public OptionalLong caseOfReference(String subject, Mailbox sender) {
    return subject.contains("FOI 543") && takesPart(543, sender)
        ? OptionalLong.of(543)
        : OptionalLong.empty();
  }

  @Override
  public OptionalLong caseNamedIn(String subject) {
    if (subject.contains("FOI 543")) {
      return OptionalLong.of(543);
    }
    return subject.contains("FOI 544") ? OptionalLong.of(544) : OptionalLong.empty();
  }

  @Override
  public boolean takesPart(long caseId, Mailbox writer) {
    return caseId == 543 && writer.sameAddressAs(MARIAN);
  }

  @Override
  public boolean sentByUs(MessageId id) {
    return OURS.containsKey(id.value()) || remindedOurs(id);
  }

  @Override
  public boolean remindedOurs(MessageId id) {
    return id.value().equals(REMINDER);
  }

  private static OptionalLong known(@Nullable Long caseId) {
    return caseId == null ? OptionalLong.empty() : OptionalLong.of(caseId);
  }
}
