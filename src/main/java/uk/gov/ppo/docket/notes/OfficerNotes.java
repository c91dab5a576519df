package uk.gov.ppo.docket.notes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import uk.gov.ppo.docket.casework.RequestKind;
import uk.gov.ppo.docket.casework.RequestNote;
import uk.gov.ppo.docket.casework.RequestNoteKind;
import uk.gov.ppo.docket.citations.Citations;
import uk.gov.ppo.docket.citations.Misquote;
import uk.gov.ppo.docket.questions.FoundQuestion;
import uk.gov.ppo.docket.questions.QuestionFinder;
import uk.gov.ppo.docket.questions.Span;

/**
 * Reads what officers should know of a request beside its questions: law that it misquotes, places
 * where it asks again, and what it leaves too open to be answered. Nothing of it is for the
 * requester, and nothing is sent by itself.
 */
public final class OfficerNotes {
  /** Those that a request must describe information for: FOIA 2000 section 8, EIR 2004 reg. 9. */
  private static final Set<RequestKind> INFORMATION = EnumSet.of(RequestKind.FOI, RequestKind.EIR);

  /** So many words of a note are kept: they are there to find the place by. */
  private static final int LONGEST_WORDS = 400;

  private static final int MOST = 200;

  private OfficerNotes() {}

  /**
   * The notes on what a case asks, in the order of their places, after the one that it was not read
   * to its end.
   *
   * @param text the words the questions stand in
   * @param questions those of the case
   * @param kind what sort of request it is
   * @param language {@code en} or {@code cy}
   */
  public static List<RequestNote> on(
      String text, List<FoundQuestion> questions, RequestKind kind, String language) {
    List<RequestNote> notes = new ArrayList<>();
    Citations.misquotedIn(text).forEach(misquote -> notes.add(of(misquote)));
    questions.forEach(question -> addRepeats(notes, text, question));
    if (INFORMATION.contains(kind)) {
      addOpen(notes, questions, language.equals("cy"));
    }
    Stream<RequestNote> found =
        notes.stream().sorted(Comparator.comparingInt(RequestNote::start)).limit(MOST);
    return Stream.concat(unread(text).stream(), found).map(OfficerNotes::shortened).toList();
  }

  /** Above all others: what is behind the end of reading may ask something. */
  private static Optional<RequestNote> unread(String text) {
    int end = QuestionFinder.endOfReading(text);
    return text.substring(end).isBlank()
        ? Optional.empty()
        : Optional.of(
            new RequestNote(
                RequestNoteKind.NOT_READ,
                end,
                text.length(),
                text.substring(end).strip(),
                "Docket looked for questions up to here and no further: the letter is too long."
                    + " Read the rest, and add what it asks.",
                ""));
  }

  private static RequestNote of(Misquote misquote) {
    return new RequestNote(
        RequestNoteKind.MISQUOTED_LAW,
        misquote.start(),
        misquote.end(),
        misquote.words(),
        misquote.right(),
        "");
  }

  private static void addRepeats(List<RequestNote> notes, String text, FoundQuestion question) {
    for (Span place : question.alsoAt()) {
      notes.add(
          new RequestNote(
              RequestNoteKind.ASKED_AGAIN,
              place.start(),
              place.end(),
              place.in(text),
              "This asks question %d again.".formatted(question.number()),
              ""));
    }
  }

  private static void addOpen(
      List<RequestNote> notes, List<FoundQuestion> questions, boolean welsh) {
    if (questions.stream().allMatch(q -> Breadth.of(q.text()) == Breadth.PLEA_ONLY)) {
      notes.add(Clarity.asksNothing(welsh));
    }
    questions.forEach(question -> Clarity.of(question, welsh).ifPresent(notes::add));
  }

  private static RequestNote shortened(RequestNote note) {
    return note.words().length() <= LONGEST_WORDS
        ? note
        : new RequestNote(
            note.kind(),
            note.start(),
            note.end(),
            note.words().substring(0, LONGEST_WORDS) + " …",
            note.note(),
            note.suggestion());
  }
}
