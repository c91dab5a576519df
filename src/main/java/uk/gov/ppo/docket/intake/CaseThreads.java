package uk.gov.ppo.docket.intake;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import uk.gov.ppo.docket.casework.Case;
import uk.gov.ppo.docket.casework.Cases;
import uk.gov.ppo.docket.mail.Mailbox;
import uk.gov.ppo.docket.mail.MessageId;
import uk.gov.ppo.docket.triage.KnownThreads;

/** What the cases know about a message's thread. */
@Component
class CaseThreads implements KnownThreads {
  private static final Pattern WORD = Pattern.compile("[0-9]++|\\p{IsAlphabetic}++");

  /** Digits that always fit a number. */
  private static final int LONGEST_NUMBER = 9;

  /** A subject names one case, and a year or two; each costs a query. */
  private static final int MOST_NUMBERS = 10;

  private final Cases cases;

  CaseThreads(Cases cases) {
    this.cases = cases;
  }

  @Override
  public OptionalLong caseOfMessage(MessageId id) {
    return cases.caseOf(id);
  }

  /**
   * Only among the sender's own cases: a stranger who quotes a reference is not let into the case.
   */
  @Override
  public OptionalLong caseOfReference(String subject, Mailbox sender) {
    return cases.ofRequester(sender.address()).stream()
        .filter(aCase -> names(subject, aCase))
        .mapToLong(Case::id)
        .findFirst();
  }

  @Override
  public OptionalLong caseNamedIn(String subject) {
    return wordsOf(subject).stream()
        .filter(CaseThreads::isNumber)
        .limit(MOST_NUMBERS)
        .flatMap(number -> cases.numbered(Integer.parseInt(number)).stream())
        .filter(aCase -> names(subject, aCase))
        .mapToLong(Case::id)
        .findFirst();
  }

  @Override
  public boolean takesPart(long caseId, Mailbox writer) {
    return cases.ofRequester(writer.address()).stream().anyMatch(own -> own.id() == caseId);
  }

  /** FOI 543 is found in "Re: foi-543", FOI 54 is not. */
  private static boolean names(String subject, Case aCase) {
    return Collections.indexOfSubList(wordsOf(subject), wordsOf(aCase.reference())) >= 0;
  }

  private static boolean isNumber(String word) {
    return Character.isDigit(word.charAt(0)) && word.length() <= LONGEST_NUMBER;
  }

  /** Runs of letters and runs of digits, lower case; all else stands between them. */
  private static List<String> wordsOf(String text) {
    return WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).toList();
  }

  @Override
  public boolean sentByUs(MessageId id) {
    return cases.wrote(id);
  }
}
