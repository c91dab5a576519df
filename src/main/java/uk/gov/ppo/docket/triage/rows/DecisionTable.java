package uk.gov.ppo.docket.triage.rows;

import java.util.List;

/**
 * What a message is, row by row; the first that applies decides. To add a rule: a row here, and
 * messages in the corpus that it decides and that only look like it.
 *
 * <p>The order is that of the numbers, but for a thread shown by our token or our identifier (14
 * and the first of 19): it stands before row 12.
 */
public final class DecisionTable {
  /** Every row, in the order in which they are asked. The last applies to everything. */
  public static final List<Row> ROWS =
      List.of(
          new OursCameBack(),
          new SecondCopy(),
          new ReportAboutOurs(),
          new ReportAboutReminder(),
          new ReportAboutOthers(),
          new NullReturnPath(),
          new AutoSubmitted(),
          new OwnAddress(),
          new VendorMark(),
          new Precedence(),
          new MailingList(),
          new MeetingReply(),
          new AwayToUs(),
          new AnswersOurs(),
          new AnswersReminder(),
          new SuppressesAnswers(),
          new MachineAddressAsking(),
          new MachineAddressSilent(),
          new AwayToNobody(),
          new NoReplyAddress(),
          new Forged(),
          new NotWhollyRead(),
          new NamesItsReference(),
          new StrangerAsking(),
          new StrangerTelling(),
          new OverLimit(),
          new NewRequest());

  private DecisionTable() {}
}
