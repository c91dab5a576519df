package uk.gov.ppo.docket.questions;

import java.util.List;
import java.util.stream.Stream;
import uk.gov.ppo.docket.questions.layout.Outline;
import uk.gov.ppo.docket.questions.repeats.Repeats;
import uk.gov.ppo.docket.questions.wording.Rhetoric;
import uk.gov.ppo.docket.questions.zones.Zones;

/**
 * Finds the questions in a request.
 *
 * <p>The request is read as an outline of paragraphs and lists first; each list is then told by its
 * stem and items (questions, or options, columns, years, categories, terms); what is asked in prose
 * comes last. Time grows with the length of the request only.
 */
public final class QuestionFinder {
  /**
   * The chars that are read: some sixty pages. No one asks at greater length, and what is longer is
   * a pasted document or an attack.
   */
  static final int LONGEST = 200_000;

  /** The lines that are read: so many chars of honest writing have a third as many. */
  static final int MOST_LINES = 10_000;

  /** The questions in the order they are asked; none when nothing is asked. */
  public List<FoundQuestion> find(String text) {
    String request = withPlainSpaces(text.substring(0, endOfReading(text)));
    Zones zones = Zones.of(request);
    List<FoundQuestion> found = in(zones, text);
    return found.isEmpty() && zones.isLong()
        ? in(Zones.whole(request), text) // rather its argument read as questions than nothing
        : Repeats.fold(text, found, zones);
  }

  /**
   * Where reading ends: at {@value #LONGEST} chars or {@value #MOST_LINES} lines, whichever comes
   * first. Nobody has looked for questions behind it.
   *
   * @return an index into the text; its length where all of it is read
   */
  public static int endOfReading(String text) {
    int end = Math.min(LONGEST, text.length());
    int lines = 0;
    for (int at = 0; at < end; at++) {
      if (text.charAt(at) == '\n' && ++lines == MOST_LINES) {
        return at;
      }
    }
    return end;
  }

  private static List<FoundQuestion> in(Zones zones, String text) {
    return new RequestReader(zones, Outline.of(zones.text()))
        .questions().stream().flatMap(one -> parted(one, zones, text)).toList();
  }

  /** A question that argument was taken out of goes on only where what comes asks again. */
  private static Stream<FoundQuestion> parted(FoundQuestion question, Zones zones, String text) {
    List<Span> parts = zones.parts(text, question.span());
    return parts.stream()
        .filter(part -> part == parts.getFirst() || Rhetoric.asksDirectly(text, part))
        .map(question::at)
        .map(one -> one.in(text));
  }

  /** Word and web pages write spaces of other kinds; char for char, so that spans hold. */
  private static String withPlainSpaces(String text) {
    return text.replace('\u00a0', ' ')
        .replace('\u2007', ' ')
        .replace('\u202f', ' ')
        .replace('\u200b', ' ')
        .replace('\ufeff', ' ');
  }
}
