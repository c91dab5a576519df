package uk.gov.ppo.docket.officer;

import java.util.List;
import java.util.stream.Collectors;
import uk.gov.ppo.docket.casework.RequestNote;
import uk.gov.ppo.docket.casework.RequestNoteKind;

/**
 * The notes on a request as the case page shows them.
 *
 * @param unread where reading ended, if it did before the end
 * @param unclear what may need clarifying
 * @param law what it misquotes
 * @param again where it asks again
 */
record NotesView(List<Line> unread, List<Line> unclear, List<Line> law, List<Line> again) {
  /** Letters of a note's words that are shown. */
  private static final int SHOWN = 200;

  private static final int MOST_SUGGESTIONS = 3;

  /**
   * One note.
   *
   * @param words as the request has them, empty where it is about the whole
   * @param note what to know
   * @param suggestion what might be asked
   */
  record Line(String words, String note, String suggestion) {}

  static NotesView of(List<RequestNote> notes) {
    return new NotesView(
        lines(notes, RequestNoteKind.NOT_READ),
        lines(notes, RequestNoteKind.NOT_CLEAR),
        lines(notes, RequestNoteKind.MISQUOTED_LAW),
        lines(notes, RequestNoteKind.ASKED_AGAIN));
  }

  private static List<Line> lines(List<RequestNote> notes, RequestNoteKind kind) {
    return notes.stream()
        .filter(note -> note.kind() == kind)
        .map(note -> new Line(shown(note.words()), note.note(), note.suggestion()))
        .toList();
  }

  private static String shown(String words) {
    String flat = words.replaceAll("\\s+", " ").strip();
    return flat.length() <= SHOWN ? flat : flat.substring(0, SHOWN) + " …";
  }

  /** Whether there is none. */
  public boolean isEmpty() {
    return unread.isEmpty() && unclear.isEmpty() && law.isEmpty() && again.isEmpty();
  }

  /** What might be asked of the requester, one paragraph for each note; empty for none. */
  String suggestion() {
    return unclear.stream()
        .map(Line::suggestion)
        .filter(words -> !words.isEmpty())
        .limit(MOST_SUGGESTIONS)
        .collect(Collectors.joining("\n\n"));
  }
}
