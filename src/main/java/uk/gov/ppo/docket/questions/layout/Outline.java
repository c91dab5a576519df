package uk.gov.ppo.docket.questions.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import uk.gov.ppo.docket.questions.Span;
import uk.gov.ppo.docket.questions.layout.Block.Paragraph;
import uk.gov.ppo.docket.questions.wording.Titles;

/** The paragraphs and lists of a request, in order. */
public final class Outline {
  private final String text;
  private final List<Piece> pieces;
  private final int[] nextMarked;
  private final int[] nextCounted;
  private final List<Block> blocks = new ArrayList<>();
  private final List<ItemList> open = new ArrayList<>();
  private final List<Span> between = new ArrayList<>();

  /** The list that was closed last by an item of the list around it. */
  private final List<ItemList> inner = new ArrayList<>();

  private List<Span> lines = new ArrayList<>();
  private boolean paragraphOpen;

  private Outline(String text, List<Line> lines) {
    this.text = text;
    this.pieces = Pieces.of(text, lines);
    this.nextMarked = next(pieces, Piece::isMarked);
    this.nextCounted = next(pieces, piece -> piece.isMarked() && !piece.marker().isBullet());
  }

  /** Reads the outline of the letter proper, without what comes after its leave-taking. */
  public static List<Block> of(String text) {
    Outline outline =
        new Outline(text, Wrapping.undo(text, LoneMarkers.joined(text, Letter.linesOf(text))));
    for (int i = 0; i < outline.pieces.size(); i++) {
      outline.add(i);
    }
    return BareLines.asLists(text, outline.blocks);
  }

  private static int[] next(List<Piece> pieces, Predicate<Piece> sought) {
    int[] next = new int[pieces.size()];
    int found = -1;
    for (int i = pieces.size() - 1; i >= 0; i--) {
      next[i] = found;
      found = sought.test(pieces.get(i)) ? i : found;
    }
    return next;
  }

  private void add(int index) {
    Piece piece = pieces.get(index);
    if (piece.isMarked()) {
      addItem(piece);
      return;
    }
    switch (placeOf(index)) {
      case NOTE -> lastItem().notes().add(piece.text());
      case BETWEEN -> between.add(piece.text());
      case OUTSIDE -> addParagraph(index);
    }
  }

  private UnmarkedLine.Place placeOf(int index) {
    if (open.isEmpty()) {
      return UnmarkedLine.Place.OUTSIDE;
    }
    Piece next = nextMarked[index] < 0 ? pieces.get(index) : pieces.get(nextMarked[index]);
    int level = levelContinuedAt(nextMarked[index]);
    boolean nextIsHere = nextMarked[index] == index + 1;
    boolean inner = level < 0 && levelContinuedAt(nextCounted[index]) == open.size() - 1;
    return new UnmarkedLine(text, pieces.get(index), open)
        .place(next, nextIsHere, inner ? open.size() - 1 : level, inner);
  }

  private int levelContinuedAt(int index) {
    return index < 0 ? -1 : levelContinuedBy(pieces.get(index));
  }

  private void addParagraph(int index) {
    open.clear();
    between.clear();
    Piece piece = pieces.get(index);
    if (!paragraphOpen || piece.afterBlank()) {
      lines = new ArrayList<>();
      blocks.add(new Paragraph(lines));
      lines.add(piece.text());
    } else {
      lines.add(piece.text());
    }
    paragraphOpen = true;
  }

  private void addItem(Piece piece) {
    int level = levelContinuedBy(piece);
    if (level >= 0 && !beginsAnew(piece, level)) {
      closeBelow(level);
    } else {
      openList(piece);
    }
    String label = piece.marker().label(text);
    lastList().items().add(new Item(piece, label, between));
    between.clear();
    paragraphOpen = false;
  }

  /** {@code 1.} after {@code 1.} counts on where all are ones, unless a heading stands between. */
  private boolean beginsAnew(Piece piece, int level) {
    return !between.isEmpty()
        && piece.marker().ordinal() == 1
        && open.get(level).last().marker().ordinal() == 1;
  }

  private void openList(Piece piece) {
    Marker marker = piece.marker();
    int restarted = levelRestartedBy(piece);
    if (restarted >= 0) {
      StemInItem.cutFrom(open.get(restarted).last(), text).ifPresent(between::add);
      closeBelow(restarted - 1);
    } else if (!piece.within() && !goesOnWithin(piece)) {
      closeOutdented(piece);
    }
    closeBelow(DEEPEST - 1);
    boolean roman = marker.roman() == 1 && marker.ordinal() != 1;
    ItemList list = new ItemList(piece, roman);
    if (open.isEmpty()) {
      between.forEach(span -> blocks.add(new Paragraph(List.of(span))));
      between.clear();
      blocks.add(list);
    } else {
      lastItem().lists().add(list);
    }
    open.add(list);
  }

  /** Programs count the letters below 1. and 2. through: c) may be the first below 2. */
  private boolean goesOnWithin(Piece piece) {
    return !open.isEmpty()
        && open.size() < DEEPEST
        && piece.marker().ordinal() > 1
        && (piece.marker().isLetter() || isFurtherIn(piece))
        && inner.stream().anyMatch(list -> list.continuesWith(piece));
  }

  /** {@code 2.} well to the right of the {@code 1.} before it belongs to a list of its own. */
  private boolean isFurtherIn(Piece piece) {
    return !open.isEmpty()
        && !piece.within()
        && !piece.marker().isBullet()
        && piece.indent() > lastList().indent() + 1
        && (piece.marker().ordinal() == 1
            || inner.stream().anyMatch(list -> list.indent() == piece.indent()));
  }

  /** Deeper nests than this are noise, and each level costs time at every marker. */
  private static final int DEEPEST = 6;

  private void closeOutdented(Piece piece) {
    if (!piece.marker().isBullet()
        && !open.isEmpty()
        && open.get(0).isBulleted()
        && piece.indent() <= open.get(0).indent()
        && !isLedByBullet(piece)) {
      open.clear();
    }
    if (isNumberAfterLetters(piece)) {
      open.clear();
    }
    closeBelow(DEEPEST - 1);
    if (piece.marker().ordinal() > 1 && piece.marker().roman() != 1) {
      // a count that does not begin here goes on from a list that an odd line cut off
      open.clear();
    }
    while (!open.isEmpty()
        && lastList().indent() > piece.indent() + 1
        && !piece.marker().isBullet()) {
      open.remove(open.size() - 1);
    }
  }

  /** {@code - For how many was it:} over {@code a)} as far out as the bullet. */
  private boolean isLedByBullet(Piece piece) {
    Span head = lastItem().lastLine();
    return piece.marker().isLetter()
        && piece.marker().ordinal() == 1
        && !head.isEmpty()
        && text.charAt(head.end() - 1) == ':';
  }

  /** Numbers do not stand within letters but after them: definitions first, questions then. */
  private boolean isNumberAfterLetters(Piece piece) {
    return !open.isEmpty()
        && piece.afterBlank()
        && piece.marker().isNumber()
        && open.get(0).last().marker().isLetter()
        && !Titles.isTitle(text, open.get(0).last().head())
        && piece.indent() <= open.get(0).indent();
  }

  /** The innermost list that goes on with a piece; one that stands as far in, where there is. */
  private int levelContinuedBy(Piece piece) {
    for (int i = open.size() - 1; i >= 0 && !piece.within(); i--) {
      if (open.get(i).continuesWith(piece) && open.get(i).indent() == piece.indent()) {
        return i;
      }
    }
    if (isFurtherIn(piece)) {
      return -1;
    }
    for (int i = open.size() - 1; i >= 0; i--) {
      if (open.get(i).continuesWith(piece)) {
        return i;
      }
    }
    return open.size() == 1 && isOutdentedBullet(piece) ? 0 : -1;
  }

  /** {@code •} to the left of the {@code ·} before it: pasted from a page, and one list. */
  private boolean isOutdentedBullet(Piece piece) {
    return piece.marker().isBullet()
        && !piece.within()
        && open.get(0).isBulleted()
        && piece.indent() < open.get(0).indent();
  }

  private int levelRestartedBy(Piece piece) {
    for (int i = open.size() - 1; i >= 0; i--) {
      if (open.get(i).restartsWith(piece)) {
        return i;
      }
    }
    return -1;
  }

  private void closeBelow(int level) {
    while (open.size() > level + 1) {
      ItemList closed = open.remove(open.size() - 1);
      inner.clear();
      inner.add(closed);
    }
  }

  private ItemList lastList() {
    return open.get(open.size() - 1);
  }

  private Item lastItem() {
    return lastList().last();
  }
}
