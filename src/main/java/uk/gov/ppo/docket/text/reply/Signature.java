package uk.gov.ppo.docket.text.reply;

import java.util.List;

/**
 * Where a message's own words end and its signature begins: small print, the mark {@code --}, a
 * device's line, a sign-off with a name, contact details. Told conservatively: a question, a list
 * or a postscript below keeps everything above in the message.
 */
final class Signature {
  private static final int MAX_LINES = 20;
  private static final int MAX_SMALL_PRINT = 80;

  /** Small print below a footer below a device's line below a name: no honest mail has more. */
  private static final int MAX_LAYERS = 6;

  private final List<String> lines;
  private final String sender;
  private int end;

  private Signature(List<String> lines, String sender) {
    this.lines = lines;
    this.sender = sender;
    this.end = lines.size();
  }

  /** The index of the signature's first line; the number of lines when there is none. */
  static int start(List<String> lines, String sender) {
    int start = earliestStart(lines, sender);
    boolean nothingElse = lines.subList(0, start).stream().allMatch(String::isBlank);
    return nothingElse ? lines.size() : start;
  }

  /** The same, but a message that is all signature has it from its first line. */
  static int earliestStart(List<String> lines, String sender) {
    Signature signature = new Signature(lines, sender);
    for (int before = -1, layers = 0; before != signature.end && layers < MAX_LAYERS; layers++) {
      before = signature.end;
      signature.peel();
    }
    return signature.end == lines.size() ? lines.size() : signature.withRuleAbove();
  }

  private void peel() {
    end = Math.min(end, smallPrint());
    end = Math.min(end, listFooter());
    end = Math.min(end, mark());
    end = Math.min(end, deviceLine());
    end = Math.min(end, signOff());
    end = Math.min(end, contactBlock());
  }

  private int smallPrint() {
    for (int i = above(end, MAX_SMALL_PRINT); i < end; i++) {
      String line = LineShape.lower(lines.get(i));
      if (startsParagraph(i) && MailPhrases.SMALL_PRINT.stream().anyMatch(line::startsWith)) {
        String tail = LineShape.lower(String.join(" ", lines.subList(i, end)));
        boolean evident = MailPhrases.SMALL_PRINT_EVIDENCE.stream().anyMatch(tail::contains);
        boolean form = line.startsWith("please use this email address");
        if (evident && (form || nothingAsked(i))) {
          return i;
        }
      }
    }
    return end;
  }

  /** A mailing list's footer: a long rule and a few lines. */
  private int listFooter() {
    for (int i = firstCandidate(); i < end; i++) {
      String line = lines.get(i).strip();
      if (line.length() >= 20 && line.chars().allMatch(c -> c == '_') && nothingAsked(i)) {
        return i;
      }
    }
    return end;
  }

  private int mark() {
    for (int i = firstCandidate(); i < end; i++) {
      boolean ruledContacts =
          LineShape.isRule(lines.get(i)) && hasContact(i + 1) && !hasSentence(i + 1);
      if ((LineShape.isSignatureMark(lines.get(i)) || ruledContacts) && nothingAsked(i)) {
        return i;
      }
    }
    return end;
  }

  private int deviceLine() {
    int last = lastWorded();
    return last >= 0 && SignatureLine.isDevice(lines.get(last)) ? last : end;
  }

  private int signOff() {
    for (int i = firstCandidate(); i < end; i++) {
      if (SignatureLine.isSignOff(lines.get(i)) && nothingAsked(i) && allSignature(i + 1)) {
        return i;
      }
    }
    return end;
  }

  /** A name over contact details, or the sender's own name, in the last paragraph. */
  private int contactBlock() {
    int last = lastWorded();
    int first = last;
    while (first > 0 && last - first <= MAX_LINES && !lines.get(first - 1).isBlank()) {
      first--;
    }
    if (last < 0 || last - first > MAX_LINES || !nothingAsked(first)) {
      return end;
    }
    boolean ownName = SignatureLine.isName(lines.get(first), sender);
    boolean dashed = first == last && SignatureLine.isDashedName(lines.get(first));
    boolean contacts =
        last > first && hasContact(first + 1) && SignatureLine.looksLikeName(lines.get(first));
    return dashed || ((ownName || contacts) && allSignature(first)) ? first : end;
  }

  private boolean allSignature(int from) {
    List<String> tail = lines.subList(from, end);
    return tail.stream().filter(line -> !line.isBlank()).allMatch(SignatureLine::fits);
  }

  private boolean hasContact(int from) {
    return lines.subList(from, end).stream().anyMatch(SignatureLine::isContact);
  }

  private boolean hasSentence(int from) {
    return lines.subList(from, end).stream().anyMatch(line -> LineShape.words(line) > 10);
  }

  private boolean nothingAsked(int from) {
    return lines.subList(from, end).stream()
        .noneMatch(
            line ->
                LineShape.asks(line)
                    || (LineShape.isListItem(line) && !isLabelledContact(line))
                    || MailPhrases.NOT_SIGNATURE.stream()
                        .anyMatch(LineShape.lower(line)::startsWith));
  }

  /** {@code t. 020 7946 0018}: a label, but of a telephone. */
  private static boolean isLabelledContact(String line) {
    return SignatureLine.isContact(line) && LineShape.words(line) <= 4;
  }

  private boolean startsParagraph(int i) {
    return i == 0 || lines.get(i - 1).isBlank() || LineShape.isRule(lines.get(i - 1));
  }

  /** No signature begins higher than this line. */
  private int firstCandidate() {
    return above(end, MAX_LINES);
  }

  private int above(int line, int wordedLines) {
    int worded = 0;
    int i = line;
    while (i > 0 && worded < wordedLines) {
      i--;
      worded += lines.get(i).isBlank() ? 0 : 1;
    }
    return i;
  }

  private int lastWorded() {
    int i = end - 1;
    while (i >= 0 && lines.get(i).isBlank()) {
      i--;
    }
    return i;
  }

  private int withRuleAbove() {
    int last = lastWorded();
    return last >= 0 && LineShape.isRule(lines.get(last)) ? last : end;
  }
}
