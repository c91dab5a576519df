package uk.gov.ppo.docket.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A message in the ledger.
 *
 * @param id the ledger's number for it
 * @param mailbox the mailbox it arrived in
 * @param folder the folder it was in
 * @param arrivedAt when it reached the mail store
 * @param pickedUpAt when we fetched it
 * @param beforeStart whether it was there before Docket first looked into the mailbox
 * @param size its bytes
 * @param fate what became of it
 * @param reason why, for an officer to read
 * @param attempts how often reading it failed
 * @param caseId the case it opened or was filed under, 0 for none
 */
public record KeptMessage(
    long id,
    String mailbox,
    String folder,
    Instant arrivedAt,
    Instant pickedUpAt,
    boolean beforeStart,
    long size,
    Fate fate,
    String reason,
    int attempts,
    long caseId) {
  static final String COLUMNS =
      "id, mailbox, folder, arrived_at, picked_up_at, before_start, size, fate, reason, attempts,"
          + " case_id";

  /** Of those parked before cases stood for such messages. */
  private static final String WITHOUT_CASE =
      "No case stands for it: make it a case, file it under one, or set it aside";

  /** The case it opened or was filed under. */
  public OptionalLong inCase() {
    return caseId == 0 ? OptionalLong.empty() : OptionalLong.of(caseId);
  }

  /** What an officer may do with it now; the buttons on its page come from here. */
  public Set<MessageMove> movesByHand() {
    return fate.moves().stream()
        .filter(move -> move.byHand() && refusal(move).isEmpty())
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(MessageMove.class)));
  }

  /** Why this cannot be done with it now, in words; nothing when it can. */
  public Optional<String> refusal(MessageMove move) {
    if (fate.after(move).isEmpty()) {
      return Optional.of(refusal(fate.cure()));
    }
    if (fate == Fate.QUARANTINED && move.needsStandIn() != inCase().isPresent()) {
      return Optional.of(refusal(inCase().isPresent() ? fate.cure() : WITHOUT_CASE));
    }
    return Optional.empty();
  }

  private String refusal(String cure) {
    return "That cannot be done with this message now. What became of it: %s. %s"
        .formatted(fate.label(), cure);
  }

  static KeptMessage of(ResultSet row, int n) throws SQLException {
    return new KeptMessage(
        row.getLong("id"),
        row.getString("mailbox"),
        row.getString("folder"),
        row.getTimestamp("arrived_at").toInstant(),
        row.getTimestamp("picked_up_at").toInstant(),
        row.getBoolean("before_start"),
        row.getLong("size"),
        Fate.valueOf(row.getString("fate")),
        row.getString("reason"),
        row.getInt("attempts"),
        row.getLong("case_id"));
  }
}
