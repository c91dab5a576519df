package uk.gov.ppo.docket.questions.layout;

import java.util.List;

/**
 * Lines without markers that might be a list.
 *
 * @param end the place after the last of them
 * @param isList whether they are one
 */
record BareRun(int end, boolean isList) {
  /** With nothing to lead to them, so few lines might all begin alike by chance. */
  private static final int FEWEST_ALONE = 3;

  /** What so many lines together are not, the last half of them will not be either. */
  private static final int LONG = 100;

  /** The lines from a place on. */
  static BareRun from(List<BareLine> lines, int from) {
    boolean led = from > 0 && lines.get(from - 1).leads();
    int end = periodsFrom(lines, from);
    if (end - from >= 2 && from > 0) {
      return new BareRun(end, true);
    }
    end = itemsFrom(lines, from, led);
    int count = end - from;
    boolean onlyOne = led && count == 1 && end < lines.size() && lines.get(end).leads();
    if (onlyOne && lines.get(from).asksAsItem()) {
      return new BareRun(end, true);
    }
    if (count < (led ? 2 : FEWEST_ALONE) || isAskedPlainly(lines.subList(from, end))) {
      return none(from, end);
    }
    return led || allAsk(lines.subList(from, end)) ? new BareRun(end, true) : none(from, end);
  }

  /** No list; looked at again from the next line on, unless that would take for ever. */
  private static BareRun none(int from, int end) {
    return new BareRun(end - from > LONG ? end : from + 1, false);
  }

  private static int periodsFrom(List<BareLine> lines, int from) {
    int at = from;
    while (at < lines.size() && lines.get(at).isPeriod()) {
      at++;
    }
    return at;
  }

  private static int itemsFrom(List<BareLine> lines, int from, boolean led) {
    int at = from;
    boolean apart = true;
    while (at < lines.size() && (lines.get(at).mayBeItem() || (led && isAmid(lines, from, at)))) {
      BareLine line = lines.get(at);
      boolean broken = at > from && line.beginsParagraph();
      apart &= at == from || broken;
      boolean sameKind = line.asksAsItem() && (at == from || lines.get(at - 1).asksAsItem());
      if (!(led || line.asksAsItem()) || (broken && !apart && !sameKind)) {
        break;
      }
      at++;
    }
    return at;
  }

  /** What sounds like a word on the reply is none between an item and one that asks. */
  private static boolean isAmid(List<BareLine> lines, int from, int at) {
    return at > from
        && at + 1 < lines.size()
        && lines.get(at).couldBeItem()
        && lines.get(at + 1).asksAsItem()
        && !lines.get(at).beginsParagraph()
        && !lines.get(at + 1).beginsParagraph();
  }

  private static boolean allAsk(List<BareLine> lines) {
    return lines.stream().filter(BareLine::asksAsItem).count() * 3 >= lines.size() * 2;
  }

  private static boolean isAskedPlainly(List<BareLine> lines) {
    return lines.stream().filter(BareLine::hasQuestionMark).count() * 2 >= lines.size();
  }
}
