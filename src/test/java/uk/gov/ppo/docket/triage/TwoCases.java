package uk.gov.ppo.docket.triage;

import java.util.Map;
import java.util.OptionalLong;
import uk.gov.ppo.docket.mail.Mailbox;
import uk.gov.ppo.docket.mail.MessageId;

/** Case 543, opened by Marian Hollis, and case 544; one message of ours in each. */
final class TwoCases implements KnownThreads {
  private static final Map<String, Long> OURS =
      Map.of(
          "docket.aaaa1111@ombudsman.example", 543L,
          "docket.bbbb2222@ombudsman.example", 544L);

  private static final Mailbox MARIAN = new Mailbox("", "marian.hollis@post.example");

  @Override
  public OptionalLong caseOfMessage(MessageId id) {
    Long found = OURS.get(id.value());
    return found == null ? OptionalLong.empty() : OptionalLong.of(found);
  }

  @Override
  public OptionalLong caseOfReference(String subject, Mailbox sender) {
    boolean hers = subject.contains("FOI 543") && sender.sameAddressAs(MARIAN);
    return hers ? OptionalLong.of(543) : OptionalLong.empty();
  }

  @Override
  public boolean sentByUs(MessageId id) {
    return OURS.containsKey(id.value());
  }
}
