package uk.gov.ppo.docket.notes;

import java.util.Optional;
import uk.gov.ppo.docket.casework.RequestNote;
import uk.gov.ppo.docket.casework.RequestNoteKind;
import uk.gov.ppo.docket.questions.FoundQuestion;

/**
 * Tells what a request leaves so open that its answer cannot be looked for. FOIA 2000 section
 * 8(1)(c): a request describes the information; 1(3): an authority may ask for what it needs to
 * find it; 16: and helps the requester; 12: it need not look for longer than the limit.
 */
final class Clarity {
  private static final int QUOTED = 160;

  private Clarity() {}

  /** What to say of a request that asks nothing. */
  static RequestNote asksNothing(boolean welsh) {
    return new RequestNote(
        RequestNoteKind.NOT_CLEAR,
        0,
        0,
        "",
        "No question was found. If you find none either, it does not describe information as"
            + " section 8(1)(c) of the Act needs: ask what is wanted (section 1(3)) and help with"
            + " it (section 16).",
        welsh
            ? "Pa wybodaeth gofnodedig yr hoffech ei chael gennym? Mae’n help os gallwch enwi’r"
                + " pwnc, y math o beth (er enghraifft polisi, adroddiad neu ffigurau) a’r"
                + " dyddiadau dan sylw."
            : "Which recorded information would you like from us? It helps if you can name the"
                + " subject, the kind of thing (for example a policy, a report or figures) and"
                + " the dates it should cover.");
  }

  /** What to say of a question that leaves too much open; nothing of others. */
  static Optional<RequestNote> of(FoundQuestion question, boolean welsh) {
    return switch (Breadth.of(question.text())) {
      case BOUNDED, PLEA_ONLY -> Optional.empty();
      case NOTHING_IN_PARTICULAR -> Optional.of(particulars(question, welsh));
      case EVERYTHING -> Optional.of(everything(question, welsh));
    };
  }

  private static RequestNote particulars(FoundQuestion question, boolean welsh) {
    return note(
        question,
        "Question %d says whom or what it is about, and not what is wanted of it. Section 1(3) of"
            + " the Act lets you ask; section 16 asks you to help.",
        welsh
            ? "Rydych yn gofyn am “%s”. Beth yn benodol yr hoffech ei wybod, ac am ba gyfnod?"
                + " Gallai fod yn ffigurau, yn bolisi neu’n ohebiaeth am un mater."
            : "You ask for “%s”. What in particular would you like to know about this, and for"
                + " which period? It could be figures, a policy, or correspondence on one"
                + " matter.");
  }

  private static RequestNote everything(FoundQuestion question, boolean welsh) {
    return note(
        question,
        "Question %d asks for everything of its kind, with no subject or no end. It may not"
            + " describe information (section 8(1)(c)), and to look for it may go beyond the cost"
            + " limit (section 12): ask what is wanted (section 1(3)) and help to narrow it"
            + " (section 16).",
        welsh
            ? "Rydych yn gofyn am “%s”. Pa bwnc sydd o ddiddordeb ichi, rhwng pa ddyddiadau, a chan"
                + " bwy neu at bwy? Bydd hynny’n ein helpu i ddod o hyd i’r wybodaeth o fewn"
                + " terfyn cost y Ddeddf."
            : "You ask for “%s”. Which subject are you interested in, between which dates, and to"
                + " or from whom? That will help us to find it within the cost limit that the Act"
                + " sets.");
  }

  private static RequestNote note(FoundQuestion question, String note, String suggestion) {
    String words = question.text().replaceAll("\\s+", " ");
    String quoted =
        words.length() <= QUOTED
            ? words
            : words.substring(0, words.lastIndexOf(' ', QUOTED)) + " …";
    return new RequestNote(
        RequestNoteKind.NOT_CLEAR,
        question.span().start(),
        question.span().end(),
        question.text(),
        note.formatted(question.number()),
        suggestion.formatted(quoted.replaceAll("[.?!]$", "")));
  }
}
