package uk.gov.ppo.docket.questions.layout;

import java.util.ArrayList;
import java.util.List;
import uk.gov.ppo.docket.questions.Span;

/** Items whose markers count on, or share a bullet. */
public final class ItemList implements Block {
  private final String family;
  private final int indent;
  private final boolean roman;
  private final List<Item> items = new ArrayList<>();

  ItemList(Piece first, boolean roman) {
    this.family = first.marker().family();
    this.indent = first.indent();
    this.roman = roman;
  }

  /** The items in the order they stand; at least one. */
  public List<Item> items() {
    return items;
  }

  @Override
  public Span whole() {
    return items.get(0).whole().to(items.get(items.size() - 1).whole());
  }

  /** Whether its items have no numbers. */
  public boolean isBulleted() {
    return items.get(0).marker().isBullet();
  }

  /** Whether letters count its items, and not Roman numbers. */
  public boolean isLettered() {
    return items.get(0).marker().isLetter() && !roman;
  }

  /** Whether its items are boxes to tick. */
  public boolean isOfBoxes() {
    return BulletMarkers.isBox(family);
  }

  int indent() {
    return indent;
  }

  Item last() {
    return items.get(items.size() - 1);
  }

  boolean isOfFamily(Marker marker) {
    return family.equals(marker.family());
  }

  /**
   * Whether a marker is this list's next: one more, a few more where some are missing, or the same
   * again as when a number was given twice or all are {@code 1.}
   */
  boolean continuesWith(Piece piece) {
    if (!isOfFamily(piece.marker())) {
      return countsOnInAnotherShape(piece);
    }
    if (piece.marker().isBullet()) {
      return piece.within() || piece.indent() <= indent + 1;
    }
    int last = count(last().marker());
    int next = count(piece.marker());
    return next > 0 && next >= last && next <= last + 3;
  }

  /** {@code 3)} or {@code 3 -} after {@code 2.}: whoever types the numbers is not always even. */
  private boolean countsOnInAnotherShape(Piece piece) {
    Marker last = last().marker();
    Marker next = piece.marker();
    return next.isNumber()
        && last.isNumber()
        && !piece.within()
        && next.ordinal() > 1
        && (next.ordinal() == last.ordinal() + 1 || next.ordinal() == last.ordinal())
        && Math.abs(piece.indent() - indent) <= 1;
  }

  /** Whether a marker begins the same count anew. */
  boolean restartsWith(Piece piece) {
    boolean back = count(piece.marker()) <= count(last().marker()) && count(piece.marker()) > 0;
    return isOfFamily(piece.marker())
        && !continuesWith(piece)
        && (piece.marker().isBullet() || (back && piece.indent() <= indent + 1));
  }

  private int count(Marker marker) {
    return roman ? marker.roman() : marker.ordinal();
  }
}
