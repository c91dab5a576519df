package uk.gov.ppo.docket.questions;

import java.util.ArrayList;
import java.util.List;
import uk.gov.ppo.docket.questions.ProseReader.Place;
import uk.gov.ppo.docket.questions.layout.Block;
import uk.gov.ppo.docket.questions.layout.Block.Paragraph;
import uk.gov.ppo.docket.questions.layout.ItemList;
import uk.gov.ppo.docket.questions.lists.Lists;
import uk.gov.ppo.docket.questions.lists.Role;
import uk.gov.ppo.docket.questions.zones.Zones;

/** Walks the paragraphs and lists of one request. */
final class RequestReader {
  private final List<Block> blocks;
  private final List<Role> roles = new ArrayList<>();
  private final Surroundings surroundings;
  private final Findings findings;
  private final ProseReader prose;
  private final ListReader lists;
  private final int firstList;
  private final int lastList;

  RequestReader(Zones zones, List<Block> blocks) {
    String text = zones.text();
    this.blocks = blocks;
    this.surroundings = new Surroundings(text, blocks);
    this.findings = new Findings(text);
    this.prose = new ProseReader(text, zones::isRestated, findings);
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
        case Paragraph paragraph -> prose.read(paragraph, placeOf(i), listRoleAfter(i));
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
      case CONTEXT -> {
        prose.stop();
        findings.govern(list.whole());
      }
      case NOTHING -> prose.stop();
    }
  }

  private List<Span> contextAt(int index) {
    List<Span> context = new ArrayList<>(findings.standing());
    Span stem = surroundings.stemOf(index);
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
        ? Lists.role(surroundings.of(list, index))
        : Role.NOTHING;
  }

  private Role listRoleAfter(int index) {
    return index + 1 < blocks.size() ? roles.get(index + 1) : Role.NOTHING;
  }
}
