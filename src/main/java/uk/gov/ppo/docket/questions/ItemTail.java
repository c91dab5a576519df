package uk.gov.ppo.docket.questions;

import java.util.ArrayList;
import java.util.List;
import uk.gov.ppo.docket.questions.layout.Item;
import uk.gov.ppo.docket.questions.layout.ItemList;
import uk.gov.ppo.docket.questions.wording.Asking;
import uk.gov.ppo.docket.questions.wording.Courtesy;
import uk.gov.ppo.docket.questions.wording.Leads;
import uk.gov.ppo.docket.questions.wording.Scope;
import uk.gov.ppo.docket.questions.wording.Sentences;
import uk.gov.ppo.docket.questions.wording.Words;

/**
 * Where an item's question ends and the letter goes on: an item in the middle of a line, or the
 * last of its list, may run into terms of the reply, argument, or questions of their own.
 *
 * @param question the words of the item's own question
 * @param asked further questions behind it
 * @param bounds sentences behind it that bound all questions
 */
record ItemTail(Span question, List<Span> asked, List<Span> bounds) {
  /** So many capitals of a sentence may begin another: nobody's sentence has more names. */
  private static final int MOST_TURNS = 100;

  static ItemTail of(String text, Item item, ItemList list) {
    Span whole = item.whole();
    boolean last = item == list.items().get(list.items().size() - 1);
    boolean within = item.isWithinLine();
    if (!last && !(within && list.items().get(0).isWithinLine())) {
      return new ItemTail(whole, List.of(), List.of());
    }
    return new Reading(text, item, last).of(Sentences.in(text, whole));
  }

  /** One item being read. */
  private record Reading(String text, Item item, boolean last) {

    ItemTail of(List<Span> sentences) {
      for (int i = 1; i < sentences.size(); i++) {
        if (last ? turnsAway(sentences, i) : isAside(sentences.get(i))) {
          return endingAt(sentences, i);
        }
      }
      Span whole = item.whole();
      boolean runsOn = last && !sentences.isEmpty();
      return new ItemTail(runsOn ? withoutRunOn(whole, sentences) : whole, List.of(), List.of());
    }

    private ItemTail endingAt(List<Span> sentences, int end) {
      List<Span> asked = new ArrayList<>();
      List<Span> bounds = new ArrayList<>();
      for (Span sentence : sentences.subList(end, last ? sentences.size() : end)) {
        if (asksAnew(sentence, sentences.get(0))) {
          asked.add(Leads.cutFrom(text, sentence));
        } else if (bounds(sentence)) {
          bounds.add(sentence);
        }
      }
      Span whole = new Span(item.whole().start(), sentences.get(end - 1).end());
      Span question = last ? withoutRunOn(whole, sentences.subList(0, end)) : whole;
      return new ItemTail(question, asked, bounds);
    }

    private boolean turnsAway(List<Span> sentences, int i) {
      Span sentence = sentences.get(i);
      boolean aside = i == 1 && text.charAt(sentence.start()) == '('; // speaks of the question
      return !aside && (asksAnew(sentence, sentences.get(0)) || isTail(sentence));
    }

    /** {@code 7. were allowed it. Also what was the income?}. */
    private boolean asksAnew(Span sentence, Span first) {
      Words words = Words.in(text, sentence);
      return item.isWithinLine()
          && Asking.hasQuestionMark(text, sentence)
          && !Asking.hasQuestionMark(text, first)
          && Asking.isInterrogative(Words.in(text, Leads.cutFrom(text, sentence)))
          && !Asking.isConditional(words)
          && !Courtesy.isIdle(words);
    }

    private boolean isTail(Span sentence) {
      Words words = Words.in(text, sentence);
      if (Courtesy.isConditionalTerms(words)) {
        return true;
      }
      if (Asking.hasQuestionMark(text, sentence) || Asking.isConditional(words)) {
        return false;
      }
      return Courtesy.isTerms(words)
          || Courtesy.isPlea(words)
          || Courtesy.isValediction(words)
          || (item.isWithinLine() && (Courtesy.isOwnStatement(words) || Scope.governsAll(words)));
    }

    /** {@code (iii) how many shops there are. The motion went to 200 councils. (iv) ...}. */
    private boolean isAside(Span sentence) {
      Words words = Words.in(text, sentence);
      boolean leadsOn = Asking.endsOpen(text, sentence);
      boolean states = item.label().startsWith("(") && !Asking.asks(text, sentence);
      return leadsOn
          || (states
              && !Asking.followsUp(words)
              && !Asking.isConditional(words)
              && !Asking.beginsItem(words));
    }

    private boolean bounds(Span sentence) {
      Words words = Words.in(text, sentence);
      return Scope.bounds(words) && !Courtesy.isTerms(words);
    }

    private Span withoutRunOn(Span whole, List<Span> sentences) {
      for (Span sentence : sentences) {
        int end = endBeforeRunOn(sentence);
        if (end < sentence.end()) {
          return new Span(whole.start(), end).trimmed(text);
        }
      }
      return whole;
    }

    /** Where a sentence that lost its full stop turns to the reply. */
    private int endBeforeRunOn(Span sentence) {
      int tried = 0;
      for (int at = sentence.start() + 2; at < sentence.end() && tried < MOST_TURNS; at++) {
        if (Character.isUpperCase(text.charAt(at))) {
          tried++;
          if (turnsToReply(at, sentence)) {
            return at;
          }
        }
      }
      return sentence.end();
    }

    private boolean turnsToReply(int at, Span sentence) {
      if (text.charAt(at - 1) != ' ' || !Character.isLetterOrDigit(text.charAt(at - 2))) {
        return false;
      }
      Words words = Words.in(text, new Span(at, sentence.end()));
      return Courtesy.beginsSentence(words)
          && ((words.at(0).equals("please") && item.isWithinLine())
              || Courtesy.isTerms(words)
              || (words.at(0).equals("where") && Scope.defines(words))
              || Courtesy.isValediction(words.first(2)));
    }
  }
}
