package uk.gov.ppo.docket.questions;

import java.util.BitSet;
import java.util.List;
import uk.gov.ppo.docket.questions.layout.Block;
import uk.gov.ppo.docket.questions.layout.Block.Paragraph;
import uk.gov.ppo.docket.questions.layout.ItemList;
import uk.gov.ppo.docket.questions.lists.ListInPlace;
import uk.gov.ppo.docket.questions.wording.Asking;
import uk.gov.ppo.docket.questions.wording.Courtesy;
import uk.gov.ppo.docket.questions.wording.Scope;
import uk.gov.ppo.docket.questions.wording.Titles;
import uk.gov.ppo.docket.questions.wording.Words;

/** What stands around each list of a request. */
final class Surroundings {
  private static final Span NOTHING = new Span(0, 0);

  /** Lists further apart than this are matters of their own. */
  private static final int NEAR = 6;

  private final String text;
  private final List<Block> blocks;
  private final BitSet asking = new BitSet();
  private final int firstApproach;

  Surroundings(String text, List<Block> blocks) {
    this.text = text;
    this.blocks = blocks;
    for (int i = 0; i < blocks.size(); i++) {
      asking.set(i, blocks.get(i) instanceof ItemList list && isAsking(list));
    }
    this.firstApproach = firstApproach();
  }

  /** A list of the request's top level with all that tells what it is. */
  ListInPlace of(ItemList list, int index) {
    boolean approached = firstApproach <= index;
    return new ListInPlace(
        text, list, stemOf(index), nextStem(index), false, hasRival(index), approached);
  }

  /** The paragraph before a list, with the one before that where it goes on from it. */
  Span stemOf(int index) {
    if (index == 0 || !(blocks.get(index - 1) instanceof Paragraph near)) {
      return NOTHING;
    }
    return index > 1 && blocks.get(index - 2) instanceof Paragraph far && goesOn(far, near)
        ? far.whole().to(near.whole())
        : near.whole();
  }

  private boolean goesOn(Paragraph far, Paragraph near) {
    return Asking.endsOpen(text, far.whole())
        || Titles.isTitle(text, near.whole())
        || Asking.followsUp(Words.in(text, near.whole()));
  }

  private boolean isAsking(ItemList list) {
    return new ListInPlace(text, list, NOTHING, NOTHING, false, false, true).shareAsking() >= 0.5;
  }

  private boolean hasRival(int index) {
    int before = asking.previousSetBit(index - 1);
    int after = asking.nextSetBit(index + 1);
    return (before >= 0 && index - before <= NEAR) || (after >= 0 && after - index <= NEAR);
  }

  /** The first block from which lists may ask: the first itself, or one that requests. */
  private int firstApproach() {
    for (int i = 0; i < blocks.size(); i++) {
      if (approaches(i)) {
        return i;
      }
    }
    return blocks.size();
  }

  private boolean approaches(int index) {
    Span span = blocks.get(index).whole();
    Words words = Words.in(text, span);
    return (index == 0 && isList(0))
        || (isList(index + 1) && Scope.opensWithPeriod(words))
        || (isList(index + 1) && Asking.isInverted(words))
        || (Asking.hasQuestionMark(text, span) && !Courtesy.isIdle(words))
        || Asking.isInterrogative(words)
        || Asking.approaches(words);
  }

  /** The words up to the next list, which one or two paragraphs may hold. */
  private Span nextStem(int index) {
    if (index + 1 >= blocks.size() || !(blocks.get(index + 1) instanceof Paragraph first)) {
      return NOTHING;
    }
    if (isList(index + 2)) {
      return first.whole();
    }
    boolean second = isList(index + 3) && blocks.get(index + 2) instanceof Paragraph;
    return second ? blocks.get(index + 2).whole() : NOTHING;
  }

  private boolean isList(int index) {
    return index < blocks.size() && blocks.get(index) instanceof ItemList;
  }
}
