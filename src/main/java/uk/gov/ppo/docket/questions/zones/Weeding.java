package uk.gov.ppo.docket.questions.zones;

import java.util.List;
import uk.gov.ppo.docket.questions.Span;
import uk.gov.ppo.docket.questions.wording.Asking;
import uk.gov.ppo.docket.questions.wording.Restating;
import uk.gov.ppo.docket.questions.wording.Rhetoric;
import uk.gov.ppo.docket.questions.wording.Scope;
import uk.gov.ppo.docket.questions.wording.SectionKind;
import uk.gov.ppo.docket.questions.wording.Sentences;
import uk.gov.ppo.docket.questions.wording.Statements;
import uk.gov.ppo.docket.questions.wording.Words;

/** Makes blank what in a section is no question, char for char. */
final class Weeding {
  /** A numbered paragraph of more words that asks nothing is a statement. */
  private static final int LONG_ITEM = 9;

  /** So many sentences that ask nothing tell something. */
  private static final int STORY = 3;

  private static final int LONGEST_ANNOUNCEMENT = 16;

  private final String text;
  private final char[] left;

  Weeding(String text) {
    this.text = text;
    this.left = text.toCharArray();
  }

  String left() {
    return new String(left);
  }

  void weed(Section section) {
    section.titles().stream().filter(title -> isBare(title, section)).forEach(t -> clear(t.line()));
    switch (section.kind()) {
      case ARGUMENT, REPLY -> argument(section);
      case ASKS, SUMMARY, UNKNOWN -> asks(section);
    }
  }

  /** A title that only parts the letter; one among the questions may be their subject. */
  private static boolean isBare(Title title, Section section) {
    return title.kind() != SectionKind.UNKNOWN || !section.kind().asks();
  }

  private void asks(Section section) {
    for (Passage passage : Passage.of(text, section.lines())) {
      if (passage.marked()) {
        if (isAside(section, passage.span())) {
          clear(passage.span());
        }
        continue;
      }
      boolean anything = section.kind() == SectionKind.UNKNOWN;
      Sentences.in(text, passage.span()).stream()
          .filter(s -> argues(s) || (anything && states(s)))
          .forEach(this::clear);
    }
  }

  private boolean isAside(Section section, Span item) {
    return switch (section.kind()) {
      case UNKNOWN -> isStatement(item);
      case SUMMARY -> Asking.endsOpen(text, item) && Restating.says(Words.in(text, item));
      default -> false;
    };
  }

  private boolean argues(Span sentence) {
    Words words = Words.in(text, sentence);
    return Asking.hasQuestionMark(text, sentence)
        ? Rhetoric.isRhetorical(words) && !Rhetoric.isConcrete(words)
        : announcesRepeat(sentence, words) || Rhetoric.isOwnWords(words) || tells(sentence, words);
  }

  /** A full sentence that asks nothing, bounds nothing and completes no ask. */
  private boolean states(Span sentence) {
    Words words = Words.in(text, sentence);
    return ".!".indexOf(text.charAt(sentence.end() - 1)) >= 0
        && (Statements.saysOfThings(words) || !Asking.itemAsks(text, sentence))
        && !Asking.requests(words)
        && !Asking.followsUp(words)
        && !Asking.isConditional(words)
        && !Asking.isWish(words)
        && !Scope.bounds(words);
  }

  /** {@code She could not tell us anything} has the words of an ask and is none. */
  private boolean tells(Span sentence, Words words) {
    return Asking.requests(words)
        && !Asking.endsOpen(text, sentence)
        && !Rhetoric.turnsToReader(words);
  }

  /** {@code Let me repeat what I want.} leads to nothing that stands behind a colon. */
  private boolean announcesRepeat(Span sentence, Words words) {
    return text.charAt(sentence.end() - 1) == '.'
        && words.atMost(LONGEST_ANNOUNCEMENT)
        && Restating.says(words)
        && !Rhetoric.namesThing(words);
  }

  private boolean isStatement(Span item) {
    Words words = Words.in(text, item);
    List<Span> sentences = Sentences.in(text, item);
    boolean states =
        sentences.size() >= STORY || Statements.states(words) || Statements.tells(words);
    return !words.atMost(LONG_ITEM)
        && ".:?!”\"".indexOf(text.charAt(item.end() - 1)) >= 0
        && states
        && sentences.stream().noneMatch(this::mayAsk);
  }

  private boolean mayAsk(Span sentence) {
    Words words = Words.in(text, sentence);
    boolean asks =
        Asking.hasQuestionMark(text, sentence)
            ? !Rhetoric.isRhetorical(words)
            : Asking.itemAsks(text, sentence) && Asking.requests(words);
    return asks || Rhetoric.asksDirectly(text, sentence);
  }

  /** What asks in the midst of argument stays, and where it announces more, all that comes. */
  private void argument(Section section) {
    boolean open = false;
    for (Passage passage : Passage.of(text, section.lines())) {
      for (Span sentence : Sentences.in(text, passage.span())) {
        boolean asks = Rhetoric.asksDirectly(text, sentence);
        if (!open && !asks) {
          clear(sentence);
        }
        open |= asks && Asking.endsOpen(text, sentence);
      }
      if (!open && passage.marked()) {
        clearMarker(passage.span());
      }
    }
  }

  /** The number of an item whose words are gone. */
  private void clearMarker(Span item) {
    if (new String(left, item.start(), item.end() - item.start()).strip().length() <= 6) {
      clear(item);
    }
  }

  private void clear(Span span) {
    for (int i = span.start(); i < span.end(); i++) {
      left[i] = left[i] == '\n' || left[i] == '\r' ? left[i] : ' ';
    }
  }
}
