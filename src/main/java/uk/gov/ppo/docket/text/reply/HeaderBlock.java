package uk.gov.ppo.docket.text.reply;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.gov.ppo.docket.text.reply.MailPhrases.Field;

/**
 * The header fields a mail program copies above an earlier message: From, Sent, To, Subject in any
 * order, bold or not, long values wrapped.
 */
final class HeaderBlock {
  /** Lines a wrapped list of recipients may take between two fields. */
  private static final int MAX_WRAPPED = 3;

  /** The longest block of fields worth reading. */
  private static final int MAX_LINES = 24;

  /** No field's name is longer; a colon further in belongs to a sentence. */
  private static final int MAX_NAME = 16;

  private final Set<Field> seen = EnumSet.noneOf(Field.class);
  private boolean senderAddressed;
  private boolean dated;
  private boolean timed;

  private HeaderBlock() {}

  /** How many lines the block that starts here takes; 0 when none does. */
  static int linesAt(List<String> lines, int start) {
    if (field(lines.get(start)) == null) {
      return 0;
    }
    HeaderBlock block = new HeaderBlock();
    int end = block.read(lines, start);
    return block.isMail() ? end - start : 0;
  }

  private int read(List<String> lines, int start) {
    int end = start;
    int limit = Math.min(lines.size(), start + MAX_LINES);
    for (int i = start; i < limit && i - end <= allowedGap(); i++) {
      Field field = field(lines.get(i));
      if (field != null) {
        note(field, lines.get(i));
        end = i + 1;
      }
    }
    return end;
  }

  /** Once the four usual fields are there, only a field on the very next line still belongs. */
  private int allowedGap() {
    return seen.containsAll(EnumSet.range(Field.FROM, Field.SUBJECT)) ? 0 : MAX_WRAPPED;
  }

  private void note(Field field, String line) {
    seen.add(field);
    senderAddressed |= field == Field.FROM && line.indexOf('@') >= 0;
    dated |= field == Field.SENT && LineShape.hasDigit(line);
    timed |= field == Field.SENT && LineShape.hasTime(line);
  }

  /** A request may ask for dates "From:" and "To:"; a message has a sender and more. */
  private boolean isMail() {
    return seen.contains(Field.FROM)
        && seen.size() >= 3
        && (senderAddressed || timed || (seen.contains(Field.SUBJECT) && dated));
  }

  private static @Nullable Field field(String line) {
    int colon = line.indexOf(':');
    if (colon < 1 || colon > MAX_NAME) {
      return null;
    }
    String name = LineShape.lower(line.substring(0, colon).replace('*', ' '));
    return MailPhrases.FIELDS.get(name);
  }
}
