package uk.gov.ppo.docket.ledger;

import java.time.LocalDate;
import java.util.List;

/**
 * What arrived in a mailbox on one day of Europe/London, by what became of it, and what the mail
 * store holds of that day.
 *
 * @param arrived messages in the ledger: the sum of the eight that follow
 * @param cases opened a case
 * @param followUps filed under a case
 * @param reports delivery reports and receipts, filed with the message they speak of
 * @param setAside machine mail
 * @param ours our own messages come back
 * @param quarantined could not be fetched or read
 * @param copies second copies
 * @param waiting kept and not yet read
 * @param imap messages in the mail store that are in the ledger or should be
 * @param gone messages in the ledger that the mail store holds no more
 * @param missing messages in the mail store that the ledger does not know
 */
public record DayOfMail(
    LocalDate day,
    String mailbox,
    long arrived,
    long cases,
    long followUps,
    long reports,
    long setAside,
    long ours,
    long quarantined,
    long copies,
    long waiting,
    long imap,
    long gone,
    List<MissingMessage> missing) {

  /** What the mail store holds more than the ledger; less than nothing when staff deleted some. */
  public long difference() {
    return imap - arrived;
  }

  /** The messages that are not merely on their way. */
  public List<MissingMessage> lost() {
    return missing.stream().filter(MissingMessage::isLost).toList();
  }
}
