package uk.gov.ppo.docket.campaign;

import java.util.ArrayList;
import java.util.List;

/**
 * What became of one letter.
 *
 * @param life the service's life that it was first sent for
 * @param times how often it was sent, byte for byte
 * @param rows its rows in the ledger
 * @param answers Message-IDs of the acknowledgements at its sender, as often as they lie there
 * @param held whether its acknowledgement was given to a person because nobody knows whether it
 *     left
 */
record Account(
    Life life, Letter letter, int times, List<Books.Row> rows, List<String> answers, boolean held) {
  private static final String COPY = "DUPLICATE";

  int lost() {
    return Math.max(
        0, times - (int) rows.stream().filter(r -> !r.fate().equals("RECEIVED")).count());
  }

  int cases() {
    return rows.stream().mapToInt(Books.Row::cases).sum();
  }

  int casesDue() {
    return letter.expected().opensCase() ? 1 : 0;
  }

  int answersDue() {
    return letter.expected() == Expected.ANSWERED ? 1 : 0;
  }

  /** Acknowledgements with different Message-IDs. */
  int differentAnswers() {
    return (int) answers.stream().distinct().count();
  }

  /** The same acknowledgement once more, to be folded by its Message-ID. */
  int repeats() {
    return answers.size() - differentAnswers();
  }

  /** Neither at the sender nor forgotten: a task tells a person to decide. */
  boolean isForPerson() {
    return held && answers.isEmpty();
  }

  int missing() {
    return Math.max(0, answersDue() - differentAnswers() - (isForPerson() ? 1 : 0));
  }

  String name() {
    return "letter %d (%s, %s)".formatted(letter.number(), letter.kind(), life.step());
  }

  List<String> faults() {
    List<String> faults = new ArrayList<>();
    if (rows.size() != times || lost() > 0) {
      faults.add("%s was sent %d times, kept: %s".formatted(name(), times, rows));
    }
    long copies = rows.stream().filter(row -> row.fate().equals(COPY)).count();
    long asExpected =
        rows.stream().filter(row -> row.fate().equals(letter.expected().fate())).count();
    if (asExpected != 1 || copies != times - 1) {
      faults.add("%s should be %s once: %s".formatted(name(), letter.expected(), rows));
    }
    if (cases() != casesDue()) {
      faults.add("%s opened %d cases".formatted(name(), cases()));
    }
    if (missing() > 0 || differentAnswers() > answersDue()) {
      faults.add("%s has the acknowledgements %s".formatted(name(), answers));
    }
    return faults;
  }
}
