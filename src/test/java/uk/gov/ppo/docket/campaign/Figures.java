package uk.gov.ppo.docket.campaign;

import java.util.List;

/** The figures of one step, or of the whole campaign. */
record Figures(
    int kills,
    int hadWork,
    int sent,
    int lost,
    int casesDue,
    int cases,
    int doubled,
    int answersDue,
    int answers,
    int forPerson,
    int missing,
    int tooMany,
    int handingOver,
    int repeats) {
  static final String HEADING =
      """
      step          kills  w/work   sent  lost | cases due  opened  doubled | acks due  at senders  for person  missing  wrong | cut off  repeats
      """;

  static Figures of(List<Life> lives, List<Account> accounts) {
    return new Figures(
        (int) lives.stream().filter(life -> !life.step().equals(Life.UNDISTURBED)).count(),
        (int) lives.stream().filter(Life::hadWork).count(),
        accounts.stream().mapToInt(Account::times).sum(),
        accounts.stream().mapToInt(Account::lost).sum(),
        accounts.stream().mapToInt(Account::casesDue).sum(),
        accounts.stream().mapToInt(Account::cases).sum(),
        accounts.stream().mapToInt(a -> Math.max(0, a.cases() - a.casesDue())).sum(),
        accounts.stream().mapToInt(Account::answersDue).sum(),
        accounts.stream().mapToInt(Account::differentAnswers).sum(),
        (int) accounts.stream().filter(Account::isForPerson).count(),
        accounts.stream().mapToInt(Account::missing).sum(),
        accounts.stream().mapToInt(a -> Math.max(0, a.differentAnswers() - a.answersDue())).sum(),
        lives.stream().mapToInt(life -> life.sending().size()).sum(),
        accounts.stream().mapToInt(Account::repeats).sum());
  }

  String line(String step) {
    return "%-12s %6d %7d %6d %5d | %9d %7d %8d | %8d %11d %11d %8d %6d | %7d %8d%n"
        .formatted(
            step,
            kills,
            hadWork,
            sent,
            lost,
            casesDue,
            cases,
            doubled,
            answersDue,
            answers,
            forPerson,
            missing,
            tooMany,
            handingOver,
            repeats);
  }
}
