package uk.gov.ppo.docket.questions.layout;

import java.util.List;
import uk.gov.ppo.docket.questions.Span;
import uk.gov.ppo.docket.questions.wording.Asking;
import uk.gov.ppo.docket.questions.wording.Courtesy;
import uk.gov.ppo.docket.questions.wording.Words;

/**
 * What is pasted below the leave-taking: a questionnaire, an attachment's words. It counts as part
 * of the letter where several marked lines in it ask something and no quoted mail comes before.
 */
final class Enclosure {
  private static final int FEWEST = 3;

  private Enclosure() {}

  /** The place of its first line, after the last leave-taking; the number of lines for none. */
  static int startOf(String text, List<Line> lines) {
    int start = lines.size();
    int asking = 0;
    for (int i = lines.size() - 1; i > 0; i--) {
      Words words = Words.in(text, lines.get(i).span());
      asking += asks(text, lines.get(i)) ? 1 : 0;
      if (Courtesy.opensQuoted(words) || text.charAt(lines.get(i).span().start()) == '>') {
        return -1;
      }
      if (Courtesy.isValediction(words) && asking > 0) {
        start = asking >= FEWEST ? i + 1 : -1;
        break;
      }
    }
    return start == lines.size() ? -1 : start;
  }

  private static boolean asks(String text, Line line) {
    int end = line.span().end();
    Marker marker = MarkerReader.any(text, line.span().start(), end);
    return !marker.isNone()
        && marker.textStart() < end
        && Asking.itemAsks(text, new Span(marker.textStart(), end));
  }
}
