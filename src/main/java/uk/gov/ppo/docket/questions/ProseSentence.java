package uk.gov.ppo.docket.questions;

import uk.gov.ppo.docket.questions.layout.Tables;
import uk.gov.ppo.docket.questions.lists.Role;
import uk.gov.ppo.docket.questions.wording.Asking;
import uk.gov.ppo.docket.questions.wording.Courtesy;
import uk.gov.ppo.docket.questions.wording.Leads;
import uk.gov.ppo.docket.questions.wording.Scope;
import uk.gov.ppo.docket.questions.wording.Titles;
import uk.gov.ppo.docket.questions.wording.Words;

/**
 * A sentence of a paragraph and where it stands there.
 *
 * @param text the whole request
 * @param span the sentence
 * @param words its words
 * @param beginsParagraph whether it is its paragraph's first
 * @param beginsLine whether it is its line's first
 * @param endsParagraph whether it is its paragraph's last
 */
record ProseSentence(
    String text,
    Span span,
    Words words,
    boolean beginsParagraph,
    boolean beginsLine,
    boolean endsParagraph) {

  boolean isGreeting() {
    return Courtesy.isGreeting(words) && !asks();
  }

  boolean asks() {
    return Asking.asks(text, span);
  }

  boolean isTerms() {
    return Courtesy.isTerms(words);
  }

  boolean hasQuestionMark() {
    return Asking.hasQuestionMark(text, span);
  }

  boolean endsOpen() {
    return Asking.endsOpen(text, span);
  }

  /** Whether it says what bounds the questions, or how their figures are to be split. */
  boolean bounds() {
    return (Scope.bounds(words) || Asking.isWish(words)) && !isTerms();
  }

  /** Whether it asks for one list and announces its columns. */
  boolean wantsTable() {
    boolean fills = Scope.fillsTable(words) && endsOpen(); // without a colon the rows may ask
    return fills || (Scope.wantsOneTable(words) && Scope.namesColumns(words));
  }

  /**
   * Whether it only announces what comes.
   *
   * @param next the role of the list after the paragraph
   */
  boolean isStem(Role next) {
    if (wantsTable() || (next == Role.PART && endsParagraph && asks()) || listsAfterColon()) {
      return false;
    }
    boolean requests = Asking.requests(words);
    if ((requests && Asking.endsInAnnouncing(words)) || Asking.saysWhatFollows(words)) {
      return true;
    }
    if (next == Role.QUESTIONS) {
      return Asking.introduces(text, span) || (endsParagraph && Asking.requests(words));
    }
    if (words.countOf("please"::equals) > 0 && Asking.namesWhat(words) && !endsOpen()) {
      return false; // "of those in the table below, please state which were closed"
    }
    return Asking.introduces(text, span)
        && !Asking.isInterrogative(words)
        && !hasQuestionMark()
        && (Asking.announces(words) || !Scope.splits(words) || !Asking.requests(words));
  }

  /** Whether it stands in a row of a table. */
  boolean isTableRow() {
    return Tables.isRow(text, span);
  }

  /** Whether it ends {@code for each please give:} and the list of what comes. */
  boolean namesParts() {
    return endsParagraph && endsOpen() && Scope.endsPerEach(words);
  }

  /** Whether it is a paragraph by itself that leads to what comes. */
  boolean isLead() {
    return beginsParagraph && endsParagraph && endsOpen();
  }

  /** {@code all emails with any of these words: bridge, tunnel.} holds its list itself. */
  private boolean listsAfterColon() {
    int colon = text.indexOf(": ", span.start(), span.end());
    return colon > 0 && Words.in(text, new Span(colon, span.end())).has(2) && !endsOpen() && asks();
  }

  /** Whether it asks nothing that can be answered from records. */
  boolean isIdle() {
    boolean wish = Asking.isWish(words) && !Asking.namesWhat(words);
    return Courtesy.isIdle(words) || Courtesy.isValediction(words) || wish;
  }

  /** Whether it asks beyond doubt: with a question mark, or for a table. */
  boolean isPlainQuestion() {
    boolean question = hasQuestionMark() && Asking.isInterrogative(words);
    return (question || wantsTable()) && !isTerms() && !Scope.saysForWhat(words);
  }

  /** {@code If there is a report, could I have a copy?}. */
  boolean isPoliteQuestion() {
    return hasQuestionMark() && Asking.requests(words) && !isTerms();
  }

  /** {@code Contact: name and email of the manager} on a line below the list. */
  boolean isLabelledLine() {
    return beginsLine && Asking.isLabelled(text, span) && !isTerms() && words.has(2);
  }

  /** {@code In addition, please send the policy.} */
  boolean isAddition() {
    return Asking.adds(words) && asks() && !Courtesy.isTermsBeyondSection(words);
  }

  /**
   * Whether it asks where nothing else in the letter does.
   *
   * @param expected whether lines of their own below a stem are questions
   * @param announced whether sentences that begin as items do are questions
   */
  boolean isAskedAlone(boolean expected, boolean announced) {
    boolean ofReply = Courtesy.isPlea(words) || Courtesy.isConditionalTerms(words);
    if ((ofReply && !hasQuestionMark()) || Scope.saysForWhat(words)) {
      return false;
    }
    if (isTerms() && !wantsTable() && !isOpenQuestion() && !Asking.namesWhat(words)) {
      return false;
    }
    boolean line =
        beginsLine && expected && !Titles.isTitle(text, span) && !Courtesy.isOwnStatement(words);
    boolean begins = beginsLine || !Character.isLowerCase(text.charAt(span.start()));
    boolean item = announced && begins && Asking.beginsItem(words) && !words.at(0).equals("all");
    boolean measure = beginsLine && Asking.namesMeasure(words);
    boolean instructs = begins && Asking.instructs(words);
    return line || item || measure || instructs || asks() || opensAsQuestion();
  }

  /** {@code What number of people came to harm in it.} in a paragraph of its own. */
  boolean opensParagraphAsQuestion() {
    return beginsParagraph && endsParagraph && Asking.opensAsQuestion(words) && !isTerms();
  }

  /** {@code also how long does it take}: no mark, and a question all the same. */
  private boolean opensAsQuestion() {
    Span rest = Leads.cutFrom(text, span);
    boolean joined = rest.start() > span.start();
    return (beginsLine || joined) && Asking.opensAsQuestion(Words.in(text, rest));
  }

  /** A question that {@code Could I have this by email?} is not. */
  private boolean isOpenQuestion() {
    boolean favour = words.at(0).equals("could") || words.at(0).equals("can");
    return hasQuestionMark() && Asking.isInterrogative(words) && !favour;
  }
}
