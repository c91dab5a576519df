package uk.gov.ppo.docket.questions;

import java.util.ArrayList;
import java.util.List;
import uk.gov.ppo.docket.questions.ProseReader.Place;
import uk.gov.ppo.docket.questions.layout.Block;
import uk.gov.ppo.docket.questions.layout.Block.Paragraph;
import uk.gov.ppo.docket.questions.layout.ItemList;
import uk.gov.ppo.docket.questions.lists.ListInPlace;
import uk.gov.ppo.docket.questions.lists.Lists;
import uk.gov.ppo.docket.questions.lists.Role;
import uk.gov.ppo.docket.questions.wording.Asking;
import uk.gov.ppo.docket.questions.wording.Titles;
import uk.gov.ppo.docket.questions.wording.Words;

/** Walks the paragraphs and lists of one request. */
final class RequestReader {
  private static final Span NOTHING = new Span(0, 0);

  private final String text;
  private final List<Block> blocks;
  private final List<Role> roles = new ArrayList<>();
  private final Findings findings;
  private final ProseReader prose;
  private final ListReader lists;
  private final int firstList;
  private final int lastList;

  RequestReader(String text, List<Block> blocks) {
    this.text = text;
    this.blocks = blocks;
    this.findings = new Findings(text);
    this.prose = new ProseReader(text, findings);
    this.lists = new ListReader(text, findings);
    for (int i = 0; i < blocks.size(); i++) {
      roles.add(roleAt(i));
    }
    this.firstList = roles.indexOf(Role.QUESTIONS);
    this.lastList = roles.lastIndexOf(Role.QUESTIONS);
  }

  List<FoundQuestion> questions() {
    for (int i = 0; i < blocks.size(); i++) {
      switch (blocks.get(i)) {
        case Paragraph paragraph -> prose.read(paragraph, placeOf(i), roleAfter(i));
        case ItemList list -> read(list, i);
      }
    }
    return findings.numbered();
  }

  private void read(ItemList list, int index) {
    switch (roles.get(index)) {
      case QUESTIONS -> {
        prose.stop();
        lists.read(list, contextAt(index));
      }
      case PART -> prose.takeIn(list.whole());
      case CONTEXT -> findings.govern(list.whole());
      case NOTHING -> prose.stop();
    }
  }

  private List<Span> contextAt(int index) {
    List<Span> context = new ArrayList<>(findings.standing());
    Span stem = stemOf(index);
    if (!stem.isEmpty()) {
      context.add(stem);
    }
    return context;
  }

  private Place placeOf(int index) {
    if (firstList < 0) {
      return Place.ALONE;
    }
    return index < lastList ? Place.BEFORE_LIST : Place.AFTER_LIST;
  }

  /** The role of the list at a place; a paragraph's is nothing. */
  private Role roleAt(int index) {
    return blocks.get(index) instanceof ItemList list
        ? Lists.role(inPlace(list, index, hasRival(index)))
        : Role.NOTHING;
  }

  private ListInPlace inPlace(ItemList list, int index, boolean rivalled) {
    return new ListInPlace(text, list, stemOf(index), nextStem(index), false, rivalled);
  }

  private boolean hasRival(int index) {
    for (int i = Math.max(0, index - 6); i < Math.min(blocks.size(), index + 7); i++) {
      if (i != index
          && blocks.get(i) instanceof ItemList other
          && inPlace(other, i, false).shareAsking() >= 0.5) {
        return true;
      }
    }
    return false;
  }

  /** The paragraph before a list, with the one before that where it goes on from it. */
  private Span stemOf(int index) {
    if (index == 0 || !(blocks.get(index - 1) instanceof Paragraph near)) {
      return NOTHING;
    }
    boolean goesOn =
        index > 1
            && blocks.get(index - 2) instanceof Paragraph far
            && (Asking.endsOpen(text, far.whole())
                || Titles.isTitle(text, near.whole())
                || Asking.followsUp(Words.in(text, near.whole())));
    return goesOn ? blocks.get(index - 2).whole().to(near.whole()) : near.whole();
  }

  private Role roleAfter(int index) {
    return isList(index + 1) ? roles.get(index + 1) : Role.NOTHING;
  }

  private Span nextStem(int index) {
    return index + 2 < blocks.size()
            && blocks.get(index + 1) instanceof Paragraph p
            && isList(index + 2)
        ? p.whole()
        : NOTHING;
  }

  private boolean isList(int index) {
    return index < blocks.size() && blocks.get(index) instanceof ItemList;
  }
}
