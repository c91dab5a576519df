package uk.gov.ppo.docket.officer;

import java.util.List;
import uk.gov.ppo.docket.casework.Case;
import uk.gov.ppo.docket.ledger.MatchedRule;
import uk.gov.ppo.docket.ledger.MessageMove;
import uk.gov.ppo.docket.officer.reading.ReadMessage;

/**
 * One message as its page shows it: all that is known of it.
 *
 * @param back the tray it lies in, or the cases
 * @param reason why it became that, empty where nothing needs saying
 * @param arrived when it reached the mail store, and when we fetched it
 * @param place the mailbox and the folder it came to
 * @param attempts how often reading it failed, empty for never
 * @param size in words
 * @param date when its sender says it was written
 * @param cases the case it is in; none when it is in no case
 * @param rules every rule that applied, the deciding one first
 * @param moves what may be done with it
 */
record MessageView(
    long id,
    Tab back,
    Tag fate,
    String reason,
    String arrived,
    String place,
    String attempts,
    String size,
    String date,
    List<Case> cases,
    List<MatchedRule> rules,
    List<MessageMove> moves,
    ReadMessage message) {

  public boolean mayBecomeCase() {
    return moves.contains(MessageMove.MAKE_CASE);
  }

  public boolean mayBeAttached() {
    return moves.contains(MessageMove.ATTACH);
  }

  public boolean mayBeReadAgain() {
    return moves.contains(MessageMove.READ_AGAIN);
  }

  public boolean mayBeSetAside() {
    return moves.contains(MessageMove.SET_ASIDE);
  }
}
