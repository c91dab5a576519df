package uk.gov.ppo.docket.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.OptionalLong;

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

  /** The case it opened or was filed under. */
  public OptionalLong inCase() {
    return caseId == 0 ? OptionalLong.empty() : OptionalLong.of(caseId);
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
