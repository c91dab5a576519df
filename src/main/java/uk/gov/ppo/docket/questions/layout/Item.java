package uk.gov.ppo.docket.questions.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.gov.ppo.docket.questions.Span;
import uk.gov.ppo.docket.questions.wording.Words;

/** One item of a list, with the lines and lists that belong to it. */
public final class Item {
  private final Marker marker;
  private final String label;
  private final boolean within;
  private Span head;
  private @Nullable Words words;
  private final List<Span> notes = new ArrayList<>();
  private final List<ItemList> lists = new ArrayList<>();
  private final List<Span> before = new ArrayList<>();

  Item(Piece piece, String label, List<Span> before) {
    this.marker = piece.marker();
    this.label = label;
    this.within = piece.within();
    this.head = piece.text();
    this.before.addAll(before);
  }

  Marker marker() {
    return marker;
  }

  /** Whether it began in the middle of a line: its line's end then need not be its own. */
  public boolean isWithinLine() {
    return within;
  }

  /** The marker as written, empty for none. */
  public String label() {
    return label;
  }

  /** Its first words, up to where its line or lines end; may be empty. */
  public Span head() {
    return head;
  }

  /** Lines of their own after the first: notes, conditions, options without a marker. */
  public List<Span> notes() {
    return notes;
  }

  /** Lists inside this item. */
  public List<ItemList> lists() {
    return lists;
  }

  /** Headings and stems that stand between the item before and this one. */
  public List<Span> before() {
    return before;
  }

  /** Everything in the item but its marker. */
  public Span whole() {
    Span whole = head.isEmpty() && !lists.isEmpty() ? lists.get(0).whole() : head;
    if (!notes.isEmpty()) {
      whole = whole.to(notes.get(notes.size() - 1));
    }
    return lists.isEmpty() ? whole : whole.to(lists.get(lists.size() - 1).whole());
  }

  /** The words of all of it, read once; to be asked for when the outline is complete. */
  public Words words(String text) {
    if (words == null) {
      words = Words.in(text, whole());
    }
    return words;
  }

  /** The head with its notes, without the lists inside. */
  public Span own() {
    Span own = head;
    for (Span note : notes) {
      if (lists.isEmpty() || note.end() <= lists.get(0).whole().start()) {
        own = own.to(note);
      }
    }
    return own;
  }

  void shortenHead(int end, String text) {
    head = new Span(head.start(), end).trimmed(text);
  }

  Span lastLine() {
    return notes.isEmpty() ? head : notes.get(notes.size() - 1);
  }
}
