package uk.gov.ppo.docket.questions.lists;

import java.util.List;

/** Knows one kind of list that is not simply questions. A new kind is a new class, named here. */
interface ListRule {
  /** The first that fits decides; what fits none is questions. */
  List<ListRule> ALL =
      List.of(
          new YearList(),
          new TickList(),
          new HeadList(),
          new InlinePartList(),
          new ColumnList(),
          new TermsList(),
          new DetailList(),
          new DefinitionList(),
          new CategoryList(),
          new OptionList(),
          new BreakdownList());

  boolean fits(ListInPlace list);

  Role role(ListInPlace list);
}
