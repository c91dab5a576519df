package uk.gov.ppo.docket.reminders;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.gov.ppo.docket.correspondence.LetterFolder;
import uk.gov.ppo.docket.correspondence.LetterTemplate;
import uk.gov.ppo.docket.correspondence.OfficeSettings;
import uk.gov.ppo.docket.correspondence.WrittenLetter;
import uk.gov.ppo.docket.mail.FinishedMessage;
import uk.gov.ppo.docket.mail.Letter;
import uk.gov.ppo.docket.mail.LetterWriter;

/** The wording of reminders, read and tried at start, and the messages made of it. */
@Component
class Letters {
  /** Mail to the office's own people belongs to no case. */
  static final long NO_CASE = 0;

  private final LetterTemplate digest;
  private final LetterTemplate unopened;
  private final LetterTemplate due;
  private final LetterTemplate late;
  private final LetterTemplate moved;
  private final OfficeSettings office;
  private final LetterWriter writer;

  Letters(LetterFolder folder, OfficeSettings office, LetterWriter writer) {
    this.digest = folder.read("reminder-digest.txt", DigestWords.sample());
    this.unopened = folder.read("reminder-unopened.txt", CaseWords.sample());
    this.due = folder.read("reminder-due.txt", CaseWords.sample());
    this.late = folder.read("reminder-late.txt", CaseWords.sample());
    this.moved = folder.read("reminder-moved.txt", MovedWords.sample());
    this.office = office;
    this.writer = writer;
  }

  FinishedMessage digest(Recipient to, DigestWords words) {
    return finished(to, digest.write(words));
  }

  FinishedMessage alert(Recipient to, Alert alert, CaseWords words) {
    LetterTemplate wording =
        switch (alert) {
          case UNOPENED -> unopened;
          case AHEAD, NEXT_DAY, TODAY -> due;
          case LATE -> late;
        };
    return finished(to, wording.write(words));
  }

  FinishedMessage moved(Recipient to, MovedWords words) {
    return finished(to, moved.write(words));
  }

  private FinishedMessage finished(Recipient to, WrittenLetter words) {
    return writer.write(
        NO_CASE,
        new Letter(
            office.mailbox(),
            to.mailbox(),
            words.subject(),
            words.text(),
            "",
            List.of(),
            List.of(),
            true));
  }
}
