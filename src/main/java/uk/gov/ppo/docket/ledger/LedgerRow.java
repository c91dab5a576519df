package uk.gov.ppo.docket.ledger;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** A message of the ledger, as far as the mail store could know it. */
record LedgerRow(
    long id,
    String folder,
    long uidValidity,
    long uid,
    Instant arrivedAt,
    long size,
    String messageId,
    Fate fate,
    boolean report) {

  String place() {
    return place(folder, uidValidity, uid);
  }

  String identity() {
    return identity(messageId, arrivedAt);
  }

  String shape() {
    return shape(size, arrivedAt);
  }

  /** Where it stands, as long as it was not moved. */
  static String place(String folder, long uidValidity, long uid) {
    return uid == 0 ? "" : folder + "\n" + uidValidity + "\n" + uid;
  }

  /** Who it is, wherever it was moved; INTERNALDATE has seconds and no more. */
  static String identity(String messageId, Instant arrivedAt) {
    return messageId.isEmpty() ? "" : messageId + "\n" + arrivedAt.truncatedTo(ChronoUnit.SECONDS);
  }

  /** What it is like, when it has no name or was not read yet. */
  static String shape(long size, Instant arrivedAt) {
    return size + "\n" + arrivedAt.truncatedTo(ChronoUnit.SECONDS);
  }
}
