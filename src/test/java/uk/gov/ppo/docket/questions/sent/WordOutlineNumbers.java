package uk.gov.ppo.docket.questions.sent;

import java.util.List;

/**
 * One list of several levels, {@code 1.} over {@code 1.1} over {@code (a)}, as templates of law
 * firms and councils have it; each of the request's lists is a number that starts it again.
 */
final class WordOutlineNumbers implements WordFile.Dialect {
  private static final int BULLETS = 900;

  @Override
  public String properties(TypedLine item) {
    boolean bullet = item.counting().sort() == TypedLine.Sort.BULLET;
    return WordFile.place(bullet ? BULLETS : item.list(), item.level());
  }

  @Override
  public String numbering(List<TypedLine> lines) {
    StringBuilder all =
        new StringBuilder(
            WordFile.list(
                1,
                WordFile.level(0, 1, "decimal", "%1.")
                    + WordFile.level(1, 1, "decimal", "%1.%2")
                    + WordFile.level(2, 1, "lowerLetter", "(%3)")
                    + WordFile.level(3, 1, "lowerRoman", "%4)")));
    StringBuilder bullets = new StringBuilder();
    for (int level = 0; level < 4; level++) {
      bullets.append(WordFile.level(level, 1, "bullet", level % 2 == 0 ? "\uf0b7" : "o"));
    }
    all.append(WordFile.list(2, bullets.toString()));
    int seen = 0;
    for (TypedLine line : lines) {
      if (line.list() > seen) {
        seen = line.list();
        all.append(WordFile.number(seen, 1, restart(line)));
      }
    }
    return all.append(WordFile.number(BULLETS, 2, "")).toString();
  }

  private static String restart(TypedLine first) {
    return "<w:lvlOverride w:ilvl=\"%d\"><w:startOverride w:val=\"%d\"/></w:lvlOverride>"
        .formatted(first.level(), Math.max(1, first.ordinal()));
  }

  @Override
  public String styles() {
    return "";
  }

  @Override
  public boolean keepsBlankLines() {
    return false;
  }
}
