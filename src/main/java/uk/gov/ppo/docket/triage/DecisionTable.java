package uk.gov.ppo.docket.triage;

import static uk.gov.ppo.docket.triage.Verdict.ANSWERED;
import static uk.gov.ppo.docket.triage.Verdict.CASE;
import static uk.gov.ppo.docket.triage.Verdict.HELD;
import static uk.gov.ppo.docket.triage.Verdict.MACHINE;
import static uk.gov.ppo.docket.triage.Verdict.OURS;
import static uk.gov.ppo.docket.triage.Verdict.REPORT;

import java.util.List;
import java.util.Optional;

/**
 * What a message is, row by row; the first that applies decides. To add a rule: a row here, and a
 * message in the corpus that it decides. Second copies (row 2) are the ledger's to know.
 */
final class DecisionTable {
  static final List<Row> ROWS =
      List.of(
          new Row(
              1, "ours-came-back", OURS, "This is a message we sent; it came back", Threads::ours),
          new Row(
              3,
              "report-about-our-mail",
              REPORT,
              "A mail server or program reports on a message we sent",
              Reports::aboutOurMail),
          new Row(
              4,
              "report",
              MACHINE,
              "A mail server or program reports on a message that is not one of ours",
              Reports::aboutAnyMail),
          new Row(
              5,
              "null-return-path",
              MACHINE,
              "The message asks for no answer: its return path is empty",
              AutomaticMarks::nullReturnPath),
          new Row(
              6,
              "auto-submitted",
              MACHINE,
              "The message says that a machine sent it",
              AutomaticMarks::autoSubmitted),
          new Row(
              7,
              "own-address",
              MACHINE,
              "The message comes from one of our own addresses",
              Writers::isOurselves),
          new Row(
              8,
              "vendor-mark",
              MACHINE,
              "The message carries the mark of an automatic responder",
              AutomaticMarks::vendorMark),
          new Row(
              9,
              "precedence",
              MACHINE,
              "The message was sent to many at once",
              MailingLists::precedence),
          new Row(
              10,
              "mailing-list",
              MACHINE,
              "The message was sent to a mailing list",
              MailingLists::listField),
          new Row(
              11, "calendar", MACHINE, "This is a reply to a meeting", AutomaticMarks::calendar),
          new Row(
              12,
              "no-automatic-answers-wanted",
              HELD,
              "The sender's system asks for no automatic answers",
              AutomaticMarks::suppressesAnswers),
          new Row(
              13,
              "machine-address-with-a-request",
              HELD,
              "The address belongs to a machine, but the text asks for something",
              seen -> seen.asksSomething() ? Writers.machineAddress(seen) : Optional.empty()),
          new Row(
              13,
              "machine-address",
              MACHINE,
              "The address belongs to a machine, and the text asks for nothing",
              seen -> seen.asksSomething() ? Optional.empty() : Writers.machineAddress(seen)),
          new Row(
              14,
              "out-of-office-to-us",
              CASE,
              "An automatic reply to a message of this case",
              seen -> Subjects.outOfOffice(seen).filter(any -> Threads.caseOf(seen).isPresent())),
          new Row(
              15,
              "out-of-office",
              HELD,
              "The subject is that of an automatic reply, but nothing was sent to this address",
              seen -> Subjects.outOfOffice(seen).filter(any -> Threads.caseOf(seen).isEmpty())),
          new Row(
              16,
              "no-reply-address",
              HELD,
              "There is no single address to answer to",
              Writers::cannotBeAnswered),
          new Row(
              18,
              "not-wholly-read",
              HELD,
              "Part of the message could not be read",
              Contents::notWhollyRead),
          new Row(
              19,
              "belongs-to-a-case",
              CASE,
              "The message answers one of a case, or names its reference",
              Threads::evidence),
          new Row(
              21, "new-request", ANSWERED, "Nothing speaks against answering", Contents::anything));

  private DecisionTable() {}
}
