package uk.gov.ppo.docket.text.reply;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import uk.gov.ppo.docket.text.reply.ReplyContext.Kind;

/**
 * Marks each line of a message as quoted or not, top to bottom, once.
 *
 * <p>Behind {@code >} a line is quoted by itself, so answers below and between stay new. Behind a
 * separator, a copied header or an attribution without {@code >}, all the rest is quoted; except
 * that a passed-on message whose sender wrote nothing above it, or only a short covering note, is
 * what that sender says.
 */
final class QuoteScan {
  /** A covering note ("Please log this. Thanks, Sue") is shorter than any request. */
  private static final int COVERING_NOTE_WORDS = 40;

  /** Mail programs that wrap quoted lines do it near column 72. */
  private static final int WRAPPED_LINE = 60;

  /** How often a message passed on is looked into; honest chains of forwards are shorter. */
  private static final int MAX_PASSED_ON = 20;

  private final List<String> lines;
  private final ReplyContext context;
  private final boolean[] quoted;
  private boolean introduced;
  private int passedOn;

  private QuoteScan(List<String> lines, ReplyContext context) {
    this.lines = lines;
    this.context = context;
    this.quoted = new boolean[lines.size()];
  }

  /** For each line, whether it is quoted. */
  static boolean[] of(List<String> lines, ReplyContext context) {
    QuoteScan scan = new QuoteScan(lines, context);
    for (int i = 0; i < lines.size(); ) {
      i = scan.step(i);
    }
    return scan.result();
  }

  /** Marks what starts on this line; where to go on. */
  private int step(int i) {
    if (lines.get(i).isBlank()) {
      return i + 1;
    }
    if (LineShape.isQuoted(lines.get(i)) || isWrappedQuotation(i)) {
      quoted[i] = true;
      return i + 1;
    }
    int afterHeader = afterSeparatorAndHeader(i);
    if (afterHeader > i) {
      return quotation(i, afterHeader, true);
    }
    Attribution attribution = Attribution.at(lines, i);
    int after = i + attribution.lines();
    boolean introduces =
        after > i && (attribution.byMachine() || Attribution.quotationFollows(lines, after));
    return introduces ? quotation(i, after, false) : i + 1;
  }

  private int quotation(int start, int body, boolean hasHeader) {
    introduced = true;
    if (Attribution.quotationFollows(lines, body)
        || (hasHeader && isPassedOn(start) && hasWords(body))) {
      Arrays.fill(quoted, start, body, true);
      return body;
    }
    Arrays.fill(quoted, start, lines.size(), true);
    return lines.size();
  }

  private int afterSeparatorAndHeader(int i) {
    int header = i;
    boolean separated = Separator.of(lines.get(i)) != Separator.NONE;
    if (separated || (LineShape.isRule(lines.get(i)) && quotesHeaderNext(i))) {
      header = nextWorded(i + 1);
    }
    int length = header < lines.size() ? HeaderBlock.linesAt(lines, header) : 0;
    if (length > 0) {
      return header + length;
    }
    return separated ? i + 1 : i;
  }

  private boolean quotesHeaderNext(int rule) {
    int next = nextWorded(rule + 1);
    return next < lines.size() && HeaderBlock.linesAt(lines, next) > 0;
  }

  private int nextWorded(int from) {
    int i = from;
    while (i < lines.size() && lines.get(i).isBlank()) {
      i++;
    }
    return i;
  }

  private boolean hasWords(int from) {
    return nextWorded(from) < lines.size();
  }

  private boolean isPassedOn(int start) {
    if (++passedOn > MAX_PASSED_ON) {
      return false;
    }
    List<String> above = new ArrayList<>();
    for (int i = 0; i < start; i++) {
      if (!quoted[i]) {
        above.add(lines.get(i));
      }
    }
    List<String> own = above.subList(0, Signature.earliestStart(above, context.senderName()));
    boolean forwarded =
        context.kind() == Kind.FORWARD || Separator.of(lines.get(start)) == Separator.FORWARDED;
    return forwarded ? isCoveringNote(own) : isBlank(own) && context.kind() != Kind.ANSWER;
  }

  private static boolean isCoveringNote(List<String> own) {
    return own.stream().mapToInt(LineShape::words).sum() <= COVERING_NOTE_WORDS
        && own.stream().noneMatch(line -> line.indexOf('?') >= 0 || LineShape.isListItem(line));
  }

  private static boolean isBlank(List<String> own) {
    return own.stream().allMatch(String::isBlank);
  }

  /** A piece of a long quoted line that was wrapped and so lost its mark. */
  private boolean isWrappedQuotation(int i) {
    return i > 0
        && i + 1 < lines.size()
        && quoted[i - 1]
        && LineShape.isQuoted(lines.get(i - 1))
        && lines.get(i - 1).length() >= WRAPPED_LINE
        && lines.get(i).length() < WRAPPED_LINE / 2
        && Character.isLowerCase(lines.get(i).stripLeading().charAt(0))
        && LineShape.isQuoted(lines.get(i + 1));
  }

  /** A first message quotes nobody: its {@code >} are bullets, unless something introduces them. */
  private boolean[] result() {
    boolean nothingNew = true;
    for (int i = 0; i < quoted.length; i++) {
      nothingNew &= quoted[i] || lines.get(i).isBlank();
    }
    if (context.kind() == Kind.FIRST && (nothingNew || !introduced)) {
      return new boolean[quoted.length];
    }
    return quoted;
  }
}
