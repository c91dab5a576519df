package uk.gov.ppo.docket.questions.layout;

import java.util.List;
import uk.gov.ppo.docket.questions.wording.Asking;
import uk.gov.ppo.docket.questions.wording.Courtesy;
import uk.gov.ppo.docket.questions.wording.Scope;
import uk.gov.ppo.docket.questions.wording.Titles;
import uk.gov.ppo.docket.questions.wording.Words;

/** A line without a marker while a list is open: part of the item, between items, or after all. */
final class UnmarkedLine {
  private static final int REMEMBERED = 50;

  /** Where such a line belongs. */
  enum Place {
    /** a line of its own within the item */
    NOTE,
    /** a heading or stem before the next item */
    BETWEEN,
    /** the list is over */
    OUTSIDE
  }

  private static final int SHORT = 6;

  private final String text;
  private final Piece line;
  private final List<ItemList> open;
  private final Words words;

  UnmarkedLine(String text, Piece line, List<ItemList> open) {
    this.text = text;
    this.line = line;
    this.open = open;
    this.words = Words.in(text, line.text());
  }

  /**
   * Where this line belongs.
   *
   * @param next the next piece with a marker, or the line itself where there is none
   * @param nextIsHere whether that piece comes right after this line
   * @param level the depth of the open list that piece continues, -1 where it continues none
   * @param beforeBullets whether bullets come first and the innermost list goes on after them
   */
  Place place(Piece next, boolean nextIsHere, int level, boolean beforeBullets) {
    if (isTableRow()) {
      return Place.NOTE;
    }
    if (Titles.isSection(text, line.text())) {
      return level >= 0 && nextIsHere ? Place.BETWEEN : Place.OUTSIDE;
    }
    if (level == 0 && nextIsHere && (isBulletStem(next) || isStemOfGoingCount(next))) {
      return Place.OUTSIDE;
    }
    if (isStemOfRestart(next, nextIsHere, level) || asksBehindBullets(level)) {
      return Place.OUTSIDE;
    }
    if (level == open.size() - 1) {
      boolean leadsToBullets = beforeBullets && nextIsHere && endsInColon();
      return leadsToBullets ? Place.NOTE : amidItems(nextIsHere && !beforeBullets, next.within());
    }
    if (belongsToLastItem(nextIsHere && !next.marker().isBullet())) {
      return Place.NOTE;
    }
    if (level >= 0) {
      return Place.BETWEEN;
    }
    return opensInnerList(next, nextIsHere) ? Place.NOTE : Place.OUTSIDE;
  }

  /** Cells with bars or tabs between them. */
  private boolean isTableRow() {
    return Tables.isRow(text, line.text());
  }

  private boolean endsInColon() {
    return text.charAt(line.text().end() - 1) == ':';
  }

  /** Bullets go on for ever, so a line that leads to more of them begins another list. */
  private boolean isBulletStem(Piece next) {
    return next.marker().isBullet()
        && open.size() == 1
        && open.get(0).isBulleted()
        && (text.charAt(line.text().end() - 1) == ':' || Titles.isTitle(text, line.text()));
  }

  /** Programs count on through a whole letter, so a sentence that leads to items begins a list. */
  private boolean isStemOfGoingCount(Piece next) {
    return !next.marker().isBullet()
        && open.size() == 1
        && endsInColon()
        && !words.atMost(SHORT)
        && item().lists().isEmpty()
        && !Asking.endsOpen(text, item().head());
  }

  /** {@code Where there is no contract:} over a list that counts from one again. */
  private boolean isStemOfRestart(Piece next, boolean nextIsHere, int level) {
    return level < 0
        && nextIsHere
        && endsInColon()
        && !next.marker().isBullet()
        && open.stream().anyMatch(list -> list.restartsWith(next));
  }

  /** Bullets go on for ever: a question in a paragraph of its own behind them is none of them. */
  private boolean asksBehindBullets(int level) {
    return level == 0
        && open.size() == 1
        && open.get(0).isBulleted()
        && line.afterBlank()
        && text.charAt(line.text().end() - 1) == '?'
        && Asking.isInterrogative(words)
        && !Asking.isConditional(words);
  }

  private Place amidItems(boolean nextIsHere, boolean nextIsWithin) {
    boolean heading = nextIsHere && Titles.isTitle(text, line.text()) && !asksInParts();
    boolean stem = nextIsHere && ":,".indexOf(text.charAt(line.text().end() - 1)) >= 0;
    boolean scope = words.at(0).equals("for") && Scope.bounds(words.first(8));
    boolean intoLine = nextIsHere && nextIsWithin && line.afterBlank();
    boolean terms = line.afterBlank() && Courtesy.isTerms(words) && !Asking.isConditional(words);
    return heading || stem || intoLine || scope || terms || isRule() ? Place.BETWEEN : Place.NOTE;
  }

  /** A line of dashes or stars. */
  private boolean isRule() {
    return words.isEmpty();
  }

  /** An item that broke off ({@code split into:}) goes on in the lines below it. */
  private boolean asksInParts() {
    return Asking.endsOpen(text, item().head()) || !item().notes().isEmpty();
  }

  private boolean belongsToLastItem(boolean beforeCount) {
    if (Courtesy.isTerms(words) || Courtesy.isValediction(words) || Courtesy.isPlea(words)) {
      return false;
    }
    boolean completes =
        Asking.isConditional(words) || Asking.followsUp(words) || goesOnInLowerCase();
    if (!line.afterBlank() && completes && !Scope.refersBack(words)) {
      return true;
    }
    return completesOpenHead() || (isOption() && !beforeCount) || isBodyOfTitle();
  }

  /** {@code and please say which} below the years of a question. */
  private boolean goesOnInLowerCase() {
    return switch (words.at(0)) {
      case "and", "or", "plus", "including" ->
          Character.isLowerCase(text.charAt(line.text().start()));
      default -> false;
    };
  }

  private boolean completesOpenHead() {
    char last = item().head().isEmpty() ? ' ' : text.charAt(item().head().end() - 1);
    boolean open = last == ':' || last == ';' || (last == '|' && !line.afterBlank());
    boolean fits = item().notes().isEmpty() || words.atMost(2 * SHORT) && !endsNote();
    return open && item().lists().isEmpty() && fits;
  }

  private boolean endsNote() {
    return ".?".indexOf(text.charAt(item().lastLine().end() - 1)) >= 0;
  }

  private boolean isOption() {
    boolean brief = !line.afterBlank() && words.atMost(SHORT);
    boolean defined = Asking.isDefined(text, line.text()) && !Titles.isTitle(text, line.text());
    return (brief || defined)
        && Asking.hasQuestionMark(text, item().head())
        && !Asking.itemAsks(text, line.text());
  }

  /** Under headings that count, the last heading's lines are its own as the others' were. */
  private boolean isBodyOfTitle() {
    ItemList list = open.get(open.size() - 1);
    List<Item> items = list.items();
    if (!item().notes().isEmpty() || !Titles.isTitle(text, item().head())) {
      return false;
    }
    boolean asksBelow = !list.isBulleted() && !line.afterBlank() && Asking.isInterrogative(words);
    return asksBelow || before(items).stream().anyMatch(other -> !other.notes().isEmpty());
  }

  /** The items before the last, as far as anybody remembers them. */
  private static List<Item> before(List<Item> items) {
    int last = items.size() - 1;
    return items.subList(Math.max(0, last - REMEMBERED), last);
  }

  private boolean opensInnerList(Piece next, boolean nextIsHere) {
    boolean ofNote = Scope.isPerEach(words) && !item().notes().isEmpty();
    return nextIsHere
        && next.marker().isBullet()
        && text.charAt(line.text().end() - 1) == ':'
        && (ofNote
            || Asking.isWish(words)
            || Asking.isConditional(words)
            || !(line.afterBlank() || Scope.refersBack(words)))
        && !Courtesy.isTerms(words);
  }

  private Item item() {
    return open.get(open.size() - 1).last();
  }
}
