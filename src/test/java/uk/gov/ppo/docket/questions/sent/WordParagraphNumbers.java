package uk.gov.ppo.docket.questions.sent;

import java.util.List;

/** Each list has a definition of its own, counting as the request does; blank lines are typed. */
final class WordParagraphNumbers implements WordFile.Dialect {
  @Override
  public String properties(TypedLine item) {
    return "<w:pStyle w:val=\"ListParagraph\"/>" + WordFile.place(item.list(), item.level());
  }

  @Override
  public String numbering(List<TypedLine> lines) {
    StringBuilder lists = new StringBuilder();
    StringBuilder numbers = new StringBuilder();
    int seen = 0;
    for (TypedLine line : lines) {
      if (line.list() > seen) {
        seen = line.list();
        lists.append(WordFile.list(seen, level(line)));
        numbers.append(WordFile.number(seen, seen, ""));
      }
    }
    return lists.append(numbers).toString();
  }

  private static String level(TypedLine first) {
    TypedLine.Counting counting = first.counting();
    boolean bullet = counting.sort() == TypedLine.Sort.BULLET;
    String label =
        bullet ? "\uf0b7" : counting.before() + "%" + (first.level() + 1) + counting.after();
    int start = bullet ? 1 : first.ordinal();
    return WordFile.level(first.level(), start, counting.sort().word, label);
  }

  @Override
  public String styles() {
    return "<w:style w:type=\"paragraph\" w:styleId=\"ListParagraph\"><w:name w:val=\"List"
        + " Paragraph\"/><w:pPr><w:ind w:left=\"720\"/><w:contextualSpacing/></w:pPr></w:style>";
  }

  @Override
  public boolean keepsBlankLines() {
    return true;
  }
}
