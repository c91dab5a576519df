package uk.gov.ppo.docket.questions;

import java.util.List;
import java.util.function.Predicate;
import uk.gov.ppo.docket.questions.layout.Block.Paragraph;
import uk.gov.ppo.docket.questions.lists.Role;
import uk.gov.ppo.docket.questions.wording.Asking;
import uk.gov.ppo.docket.questions.wording.Courtesy;
import uk.gov.ppo.docket.questions.wording.Leads;
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

  /** A line of so many chars may have been broken by a mail program. */
  private static final int WRAPPED = 45;

  private final String text;
  private final Predicate<Span> restated;
  private final Findings findings;

  /** Whether the last question may still grow. */
  private boolean growing;

  /** Whether the last question ended open and short lines below it are its rows or options. */
  private boolean listing;

  /** Whether the paragraph before was a heading. */
  private boolean titled;

  /** Whether the last paragraph was one, lists after it or not. */
  private boolean headed;

  /** Whether a stem without a list was read: lines below it are questions. */
  private boolean expecting;

  /** Whether questions were announced: sentences that begin as items do are some of them. */
  private boolean announced;

  /**
   * @param restated whether a stretch says over again what was asked
   */
  ProseReader(String text, Predicate<Span> restated, Findings findings) {
    this.text = text;
    this.restated = restated;
    this.findings = findings;
  }

  /**
   * Adds the questions of a paragraph.
   *
   * @param next the role of the list right after it, {@link Role#NOTHING} where there is none
   */
  void read(Paragraph paragraph, Place place, Role next) {
    int end = paragraph.whole().end();
    Span before = new Span(0, 0);
    for (Span line : paragraph.lines()) {
      for (Span span : Sentences.in(text, line)) {
        boolean beginsParagraph = span.start() == paragraph.whole().start();
        boolean beginsLine = span.start() == line.start() && !goesOnFrom(before, line);
        Words words = Words.in(text, span);
        listing &= !beginsParagraph;
        read(
            new ProseSentence(text, span, words, beginsParagraph, beginsLine, span.end() == end),
            place,
            next);
      }
      before = line;
    }
    titled = Titles.isTitle(text, paragraph.whole());
    headed = titled;
  }

  /** Whether a line only goes on with the sentence that the line before it broke off. */
  private boolean goesOnFrom(Span before, Span line) {
    return before.end() - before.start() >= WRAPPED
        && Character.isLowerCase(text.charAt(line.start()))
        && Character.isLetterOrDigit(text.charAt(before.end() - 1));
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
    announced = false;
    titled = false;
  }

  private void read(ProseSentence sentence, Place place, Role next) {
    if (sentence.isGreeting() || sentence.words().isEmpty()) {
      return;
    }
    if (growing && Courtesy.takesBack(sentence.words())) {
      findings.dropLast();
      growing = false;
      return;
    }
    boolean leadsToPart = next == Role.PART && sentence.namesParts();
    boolean leadsToQuestions = next == Role.QUESTIONS && sentence.isLead();
    if (growing && !leadsToQuestions && (leadsToPart || grows(sentence))) {
      findings.extendTo(sentence.span());
    } else if (sentence.isStem(next) && !isExpectedItem(sentence)) {
      announce(sentence, place, next);
    } else if (!sentence.isIdle() && isAsked(sentence, place)) {
      ask(sentence);
    } else {
      pass(sentence, place);
    }
  }

  private void announce(ProseSentence stem, Place place, Role next) {
    growing = false;
    boolean alone = next != Role.QUESTIONS && place == Place.ALONE;
    boolean leadsToLines = alone && stem.endsOpen();
    announced |= alone && Asking.endsInAnnouncing(stem.words());
    expecting |= leadsToLines && Asking.approaches(stem.words());
    bound(stem, place);
  }

  private void ask(ProseSentence sentence) {
    if (!addParts(sentence.span())) {
      findings.add("", clause(sentence.span()), findings.standing());
    }
    growing = true;
    listing = sentence.endsOpen();
  }

  /** {@code I request: the number of pupils; the cost; and the dates} asks for each of them. */
  private boolean addParts(Span sentence) {
    List<Span> parts = SentenceParts.of(text, sentence);
    parts.forEach(part -> findings.add("", part, findings.standing()));
    return !parts.isEmpty();
  }

  private void pass(ProseSentence sentence, Place place) {
    growing = false;
    boolean leads = place == Place.BEFORE_LIST && Asking.requests(sentence.words());
    if (sentence.bounds() || (leads && !sentence.isTerms())) {
      bound(sentence, place);
    }
  }

  private void bound(ProseSentence sentence, Place place) {
    if (place == Place.BEFORE_LIST) {
      findings.govern(sentence.span());
    } else {
      findings.governAll(sentence.span());
    }
  }

  /** {@code the names of the agencies;} under a stem is an item though it ends open. */
  private boolean isExpectedItem(ProseSentence sentence) {
    return expecting && text.charAt(sentence.span().end() - 1) == ';';
  }

  /** {@code I saw no answer, so could you send one} asks from {@code could} on. */
  private Span clause(Span sentence) {
    String words = sentence.in(text);
    for (Joint joint : JOINTS) {
      int at = words.indexOf(joint.words());
      if (at > 0) {
        return new Span(sentence.start() + at + joint.leading(), sentence.end());
      }
    }
    return withoutReason(Leads.cutFrom(text, sentence));
  }

  /** {@code how much was sprayed, because you promised less} asks up to {@code because}. */
  private Span withoutReason(Span asked) {
    int at = asked.in(text).indexOf(", because ");
    return at > 0 ? new Span(asked.start(), asked.start() + at) : asked;
  }

  /** Whether a sentence completes the last question. */
  private boolean grows(ProseSentence sentence) {
    Words words = sentence.words();
    if (sentence.isTableRow()) {
      return true;
    }
    boolean open = Asking.endsOpen(text, findings.last());
    if ((open && !(expecting && sentence.beginsLine())) || isRow(sentence) || isAside(sentence)) {
      return true;
    }
    if (Asking.adds(words.first(4)) || Courtesy.isPlainTerms(words)) {
      return false;
    }
    if (sentence.beginsLine() && Asking.instructs(words)) {
      return false;
    }
    return Asking.followsUp(words) && (!sentence.beginsParagraph() || sentence.endsOpen());
  }

  /** A row of a table, or an option, on a short line under a question that ended open. */
  private boolean isRow(ProseSentence sentence) {
    return listing
        && sentence.beginsLine()
        && sentence.words().atMost(SHORT)
        && !Asking.itemAsks(text, sentence.span());
  }

  /** {@code Since when?} or {@code If possible, by year.} in the question's own paragraph. */
  private static boolean isAside(ProseSentence sentence) {
    boolean anew = sentence.beginsLine() && Asking.isInterrogative(sentence.words());
    boolean brief = !anew && sentence.words().atMost(3) && sentence.hasQuestionMark();
    boolean wish = !sentence.beginsLine() && Asking.isWish(sentence.words());
    return !sentence.beginsParagraph() && (brief || wish);
  }

  private boolean isAsked(ProseSentence sentence, Place place) {
    return switch (place) {
      case BEFORE_LIST -> sentence.isPlainQuestion();
      case AFTER_LIST ->
          sentence.isPlainQuestion()
              || sentence.isAddition()
              || sentence.isPoliteQuestion()
              || sentence.isLabelledLine()
              || sentence.opensParagraphAsQuestion()
              || ((titled || (headed && restated.test(sentence.span())))
                  && sentence.isAskedAlone(expecting, announced));
      case ALONE -> sentence.isAskedAlone(expecting, announced);
    };
  }
}
