package uk.gov.ppo.docket.campaign;

import java.util.Set;
import uk.gov.ppo.docket.mail.Message;
import uk.gov.ppo.docket.mail.MessageReader;
import uk.gov.ppo.docket.mail.ReadingLimits;
import uk.gov.ppo.docket.questions.Request;
import uk.gov.ppo.docket.text.MessageText;
import uk.gov.ppo.docket.triage.AutomaticMail;
import uk.gov.ppo.docket.triage.KnownThreads;
import uk.gov.ppo.docket.triage.Triage;

/** Any bytes become a message that can be read and judged; Jazzer calls this. */
public final class MessageReaderFuzz {
  private static final MessageReader READER = new MessageReader(ReadingLimits.DEFAULT);
  private static final Triage TRIAGE =
      new Triage(Set.of("mail@ppo.gov.uk"), AutomaticMail.shipped(), KnownThreads.NONE);

  private MessageReaderFuzz() {}

  /** The name is Jazzer's. */
  public static void fuzzerTestOneInput(byte[] raw) {
    FuzzBudget.within(() -> read(raw));
  }

  private static void read(byte[] raw) {
    Message message = READER.read(raw);
    MessageText text = MessageText.of(message);
    boolean asks = !Request.in(text).questions().isEmpty();
    if (TRIAGE.judge(message, asks).deciding().rule().isEmpty()) {
      throw new AssertionError("nothing was decided");
    }
  }
}
