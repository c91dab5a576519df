package uk.gov.ppo.docket.questions;

import java.util.List;
import uk.gov.ppo.docket.questions.layout.Block.Paragraph;
import uk.gov.ppo.docket.questions.lists.Role;
import uk.gov.ppo.docket.questions.wording.Asking;
import uk.gov.ppo.docket.questions.wording.Courtesy;
import uk.gov.ppo.docket.questions.wording.Scope;
import uk.gov.ppo.docket.questions.wording.Sentences;
import uk.gov.ppo.docket.questions.wording.Titles;
import uk.gov.ppo.docket.questions.wording.Words;

/** Finds the questions in paragraphs, sentence by sentence. */
final class ProseReader {
  /** Where a paragraph stands decides how plainly it must ask. */
  enum Place {
    /** before a list of questions: mostly its preamble */
    BEFORE_LIST,
    /** no list asks anything */
    ALONE,
    /** after a list of questions: mostly terms of the reply */
    AFTER_LIST
  }

  /** Words after which the asking clause of a sentence begins, and how many chars of them lead. */
  private record Joint(String words, int leading) {}

  private static final List<Joint> JOINTS =
      List.of(
          new Joint(", so would ", 5),
          new Joint(", so could ", 5),
          new Joint(", so can ", 5),
          new Joint(", so please ", 5),
          new Joint(", also give ", 7),
          new Joint(": how ", 2),
          new Joint(": what ", 2));

  private static final int SHORT = 6;

  private final String text;
  private final Findings findings;

  /** Whether the last question may still grow. */
  private boolean growing;

  /** Whether the last question ended open and short lines below it are its rows or options. */
  private boolean listing;

  /** Whether the paragraph before was a heading. */
  private boolean titled;

  /** Whether a stem without a list was read: lines below it are questions. */
  private boolean expecting;

  ProseReader(String text, Findings findings) {
    this.text = text;
    this.findings = findings;
  }

  /**
   * Adds the questions of a paragraph.
   *
   * @param next the role of the list right after it, {@link Role#NOTHING} where there is none
   */
  void read(Paragraph paragraph, Place place, Role next) {
    boolean first = true;
    boolean title = Titles.isTitle(text, paragraph.whole());
    for (Span line : paragraph.lines()) {
      boolean newLine = true;
      for (Span sentence : Sentences.in(text, line)) {
        listing &= !first;
        boolean last = sentence.end() == paragraph.whole().end();
        Role after = last || next == Role.QUESTIONS ? next : Role.NOTHING;
        read(sentence, place, first, newLine, after);
        first = false;
        newLine = false;
      }
    }
    titled = title;
  }

  /** {@code It has not, so would you say why} asks from {@code would} on. */
  private Span clause(Span sentence) {
    String words = sentence.in(text);
    for (Joint joint : JOINTS) {
      int at = words.indexOf(joint.words());
      if (at > 0) {
        return new Span(sentence.start() + at + joint.leading(), sentence.end());
      }
    }
    return sentence;
  }

  /** Makes a list that stands here part of the last question, if one is there to take it. */
  void takeIn(Span list) {
    if (growing) {
      findings.extendTo(list);
    }
  }

  /** Ends the last question: a list or a heading comes between. */
  void stop() {
    growing = false;
    expecting = false;
  }

  private void read(Span sentence, Place place, boolean newParagraph, boolean newLine, Role next) {
    Words words = Words.in(text, sentence);
    boolean greets = Courtesy.isGreeting(words) && !Asking.asks(text, sentence);
    if (greets || words.isEmpty()) {
      return;
    }
    if (growing && grows(sentence, words, newParagraph, newLine)) {
      findings.extendTo(sentence);
    } else if (isStem(sentence, words, next)) {
      growing = false;
      expecting |=
          next != Role.QUESTIONS
              && place == Place.ALONE
              && Asking.endsOpen(text, sentence)
              && Asking.approaches(words);
      bound(sentence, place);
    } else if (isAsked(sentence, words, place, newLine)) {
      findings.add("", clause(sentence), findings.standing());
      growing = true;
      listing = Asking.endsOpen(text, sentence);
    } else {
      growing = false;
      boolean says =
          Scope.bounds(words)
              || Asking.isWish(words)
              || (place == Place.BEFORE_LIST && Asking.requests(words));
      if (says && !Courtesy.isTerms(words)) {
        bound(sentence, place);
      }
    }
  }

  private void bound(Span sentence, Place place) {
    if (place == Place.BEFORE_LIST) {
      findings.govern(sentence);
    } else {
      findings.governAll(sentence);
    }
  }

  /** A sentence that only announces what comes. */
  private boolean isStem(Span sentence, Words words, Role next) {
    boolean columns = Scope.wantsOneTable(words) && Scope.namesColumns(words);
    if (columns || (next == Role.PART && Asking.asks(text, sentence))) {
      return false;
    }
    if (expecting && text.charAt(sentence.end() - 1) == ';') {
      return false;
    }
    if (next == Role.QUESTIONS) {
      return Asking.introduces(text, sentence);
    }
    return Asking.introduces(text, sentence)
        && !Asking.isInterrogative(words)
        && !Asking.hasQuestionMark(text, sentence)
        && (Asking.announces(words) || !Scope.splits(words) || !Asking.requests(words));
  }

  private boolean grows(Span sentence, Words words, boolean newParagraph, boolean newLine) {
    if (Asking.endsOpen(text, findings.last()) && !(expecting && newLine)) {
      return true;
    }
    if ((listing && newLine && words.atMost(SHORT) && !Asking.itemAsks(text, sentence))) {
      return true;
    }
    if (words.atMost(3) && Asking.hasQuestionMark(text, sentence) && !newParagraph) {
      return true;
    }
    if (!newParagraph && !newLine && Asking.isWish(words)) {
      return true;
    }
    if (Asking.adds(words.first(4)) || Courtesy.isPlainTerms(words)) {
      return false;
    }
    boolean anaphoric = Asking.followsUp(words);
    return anaphoric && (!newParagraph || Asking.endsOpen(text, sentence));
  }

  private boolean isAsked(Span sentence, Words words, Place place, boolean newLine) {
    if (Courtesy.isIdle(words) || Courtesy.isValediction(words) || Asking.isWish(words)) {
      return false;
    }
    return switch (place) {
      case BEFORE_LIST -> isPlainQuestion(sentence, words);
      case AFTER_LIST ->
          isPlainQuestion(sentence, words)
              || isAddition(sentence, words)
              || (titled && isAskedAlone(sentence, words, newLine))
              || isPoliteQuestion(sentence, words);
      case ALONE -> isAskedAlone(sentence, words, newLine);
    };
  }

  private boolean isPlainQuestion(Span sentence, Words words) {
    boolean columns = Scope.wantsOneTable(words) && Scope.namesColumns(words);
    return (columns && !Courtesy.isTerms(words))
        || (Asking.hasQuestionMark(text, sentence)
            && Asking.isInterrogative(words)
            && !Courtesy.isTerms(words));
  }

  /** {@code If it was let this year, could I have the shortlist?}. */
  private boolean isPoliteQuestion(Span sentence, Words words) {
    return Asking.hasQuestionMark(text, sentence)
        && Asking.requests(words)
        && !Courtesy.isTerms(words);
  }

  private boolean isAddition(Span sentence, Words words) {
    return Asking.adds(words)
        && Asking.asks(text, sentence)
        && !Courtesy.isTermsBeyondSection(words);
  }

  private boolean isAskedAlone(Span sentence, Words words, boolean newLine) {
    boolean columns = Scope.wantsOneTable(words) && Scope.namesColumns(words);
    if (Courtesy.isTerms(words) && !columns && !isOpenQuestion(sentence, words)) {
      return false;
    }
    return Asking.asks(text, sentence)
        || (newLine && expecting && !Titles.isTitle(text, sentence))
        || (newLine && Asking.opensAsQuestion(words));
  }

  private boolean isOpenQuestion(Span sentence, Words words) {
    return Asking.hasQuestionMark(text, sentence)
        && Asking.isInterrogative(words)
        && !words.at(0).equals("could")
        && !words.at(0).equals("can");
  }
}
