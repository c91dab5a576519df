package uk.gov.ppo.docket.questions.layout;

import java.util.ArrayList;
import java.util.List;
import uk.gov.ppo.docket.questions.Span;
import uk.gov.ppo.docket.questions.wording.Asking;
import uk.gov.ppo.docket.questions.wording.Courtesy;
import uk.gov.ppo.docket.questions.wording.Words;

/** The letter proper: what stands before the leave-taking, without quoted mail. */
final class Letter {
  private Letter() {}

  /**
   * The lines to be read. Quoted lines are left out, if no list is meant; a valediction or a quoted
   * mail ends all.
   */
  static List<Line> linesOf(String text) {
    List<Line> lines = new ArrayList<>();
    List<Line> all = Line.of(text);
    boolean left = false;
    boolean listed = false;
    for (int i = 0; i < all.size(); i++) {
      Line line = all.get(i);
      boolean pointed = text.charAt(line.span().start()) == '>';
      listed = pointed && (listed || isLedTo(text, lines));
      if (pointed && !listed) {
        continue;
      }
      Words words = Words.in(text, line.span());
      if (!lines.isEmpty() && (Courtesy.isValediction(words) || endsLetter(text, line, words))) {
        int resumed = left ? -1 : Enclosure.startOf(text, all);
        left = true;
        if (resumed <= i) {
          break;
        }
        i = resumed - 1;
        continue;
      }
      lines.add(line);
    }
    return lines;
  }

  private static boolean endsLetter(String text, Line line, Words words) {
    return text.startsWith("--", line.span().start())
            && line.span().end() - line.span().start() == 2
        || Courtesy.opensQuoted(words);
  }

  /** {@code Please send me:} over lines that begin with {@code >} quotes no mail. */
  private static boolean isLedTo(String text, List<Line> before) {
    if (before.isEmpty()) {
      return false;
    }
    Span last = before.getLast().span();
    Words words = Words.in(text, last);
    return text.charAt(last.end() - 1) == ':'
        && !Courtesy.opensQuoted(words)
        && (Asking.requests(words) || Asking.announces(words));
  }
}
