package uk.gov.ppo.docket.questions.sent;

import java.util.List;

/**
 * The styles that come with Word, "List Number", "List Number 2" and "List Bullet": programs that
 * write Word files use them, and so the number goes on where the writer began again at 1.
 */
final class WordStyleNumbers implements WordFile.Dialect {
  private static final int DEEPEST = 2;

  @Override
  public String properties(TypedLine item) {
    return "<w:pStyle w:val=\"" + style(item) + "\"/>";
  }

  private static String style(TypedLine item) {
    boolean bullet = item.counting().sort() == TypedLine.Sort.BULLET;
    return (bullet ? "ListBullet" : "ListNumber")
        + (item.level() == 0 ? "" : Math.min(item.level(), DEEPEST) + 1);
  }

  @Override
  public String numbering(List<TypedLine> lines) {
    StringBuilder lists = new StringBuilder();
    StringBuilder numbers = new StringBuilder();
    for (int i = 0; i <= DEEPEST; i++) {
      lists.append(
          WordFile.list(
              i,
              WordFile.level(
                  0, 1, List.of("decimal", "lowerLetter", "lowerRoman").get(i), "%1.", i)));
      lists.append(WordFile.list(10 + i, WordFile.level(0, 1, "bullet", "\uf0b7", i)));
      numbers.append(WordFile.number(i + 1, i, "")).append(WordFile.number(i + 11, 10 + i, ""));
    }
    return lists.append(numbers).toString();
  }

  @Override
  public String styles() {
    StringBuilder styles = new StringBuilder();
    for (int i = 0; i <= DEEPEST; i++) {
      String depth = i == 0 ? "" : String.valueOf(i + 1);
      styles.append(style("ListNumber" + depth, i + 1)).append(style("ListBullet" + depth, i + 11));
    }
    return styles.toString();
  }

  private static String style(String id, int number) {
    return ("<w:style w:type=\"paragraph\" w:styleId=\"%s\"><w:name w:val=\"%s\"/><w:pPr><w:numPr>"
            + "<w:numId w:val=\"%d\"/></w:numPr></w:pPr></w:style>")
        .formatted(id, id, number);
  }

  @Override
  public boolean keepsBlankLines() {
    return false;
  }
}
