package uk.gov.ppo.docket.questions.sent;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.gov.ppo.docket.questions.sent.TypedLine.Counting;
import uk.gov.ppo.docket.questions.sent.TypedLine.Kind;
import uk.gov.ppo.docket.questions.sent.TypedLine.Sort;

/**
 * Reads a plain request as somebody would who types it into Word or a mail program: which lines
 * would be lists. On purpose its own reading and a plain one; it shares nothing with the finder's.
 */
final class TypedLines {
  static final List<String> ROMAN =
      List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii");

  private static final Pattern COUNTED =
      Pattern.compile("\\s*([(]?)(\\d{1,2}|[A-Za-z]|[ivx]{2,4})([.)]|[.][)])\\s+(\\S.*)");
  private static final Pattern BULLET = Pattern.compile("\\s*([•▪·◦‣●*–—-])\\s+(\\S.*)");

  private final List<TypedLine> lines = new ArrayList<>();
  private final List<Open> open = new ArrayList<>();
  private int lists;
  private boolean away;

  private record Open(int list, Counting counting, int last) {}

  private TypedLines() {}

  static List<TypedLine> of(String text) {
    TypedLines typed = new TypedLines();
    text.lines().forEach(typed::add);
    return typed.lines;
  }

  private void add(String line) {
    Matcher counted = COUNTED.matcher(line);
    Matcher bullet = BULLET.matcher(line);
    if (line.isBlank()) {
      lines.add(TypedLine.words(Kind.BLANK, ""));
    } else if (counted.matches() && wouldBecomeAList(counted)) {
      addCounted(counted);
    } else if (bullet.matches()) {
      addItem(new Counting(Sort.BULLET, bullet.group(1), ""), 0, bullet.group(2));
    } else {
      boolean below = !lines.isEmpty() && (last().isItem() || last().kind() == Kind.NOTE);
      lines.add(TypedLine.words(below ? Kind.NOTE : Kind.PARAGRAPH, line.strip()));
      away |= !below;
    }
  }

  /** Word and mail programs make a list of {@code a)} and what comes after it, not of a lone b). */
  private boolean wouldBecomeAList(Matcher counted) {
    Sort sort = sort(counted.group(2), counted.group(1), counted.group(3));
    Counting counting = new Counting(sort, counted.group(1), counted.group(3));
    return ordinal(sort, counted.group(2)) == 1
        || open.stream().anyMatch(o -> o.counting.equals(counting));
  }

  private void addCounted(Matcher counted) {
    String mark = counted.group(2);
    Sort sort = sort(mark, counted.group(1), counted.group(3));
    addItem(
        new Counting(sort, counted.group(1), counted.group(3)),
        ordinal(sort, mark),
        counted.group(4));
  }

  private Sort sort(String mark, String before, String after) {
    if (Character.isDigit(mark.charAt(0))) {
      return Sort.DECIMAL;
    }
    if (Character.isUpperCase(mark.charAt(0))) {
      return Sort.UPPER;
    }
    Counting letters = new Counting(Sort.LOWER, before, after);
    boolean goesOn =
        mark.length() == 1
            && open.stream()
                .anyMatch(
                    o -> o.counting.equals(letters) && o.last + 1 == mark.charAt(0) - 'a' + 1);
    return ROMAN.contains(mark) && !goesOn ? Sort.ROMAN : Sort.LOWER;
  }

  private static int ordinal(Sort sort, String mark) {
    return switch (sort) {
      case DECIMAL -> Integer.parseInt(mark);
      case ROMAN -> ROMAN.indexOf(mark) + 1;
      default -> Character.toLowerCase(mark.charAt(0)) - 'a' + 1;
    };
  }

  private void addItem(Counting counting, int ordinal, String text) {
    int level = levelOf(counting, ordinal);
    int list;
    if (level >= 0) {
      list = open.get(level).list;
      open.subList(level, open.size()).clear();
    } else {
      boolean apart = !lines.isEmpty() && last().kind() == Kind.BLANK && isBulleted();
      boolean nests =
          !away
              && !apart
              && open.size() < 4
              && open.stream().noneMatch(o -> o.counting.equals(counting));
      level = nests ? open.size() : 0;
      open.subList(level, open.size()).clear();
      list = ++lists;
    }
    open.add(new Open(list, counting, ordinal));
    lines.add(new TypedLine(Kind.ITEM, list, level, counting, ordinal, text));
    away = false;
  }

  private boolean isBulleted() {
    return !open.isEmpty() && open.get(0).counting.sort() == Sort.BULLET;
  }

  private int levelOf(Counting counting, int ordinal) {
    for (int i = open.size() - 1; i >= 0; i--) {
      boolean counts = counting.sort() == Sort.BULLET ? !away : open.get(i).last + 1 == ordinal;
      if (open.get(i).counting.equals(counting) && counts) {
        return i;
      }
    }
    return -1;
  }

  private TypedLine last() {
    return lines.get(lines.size() - 1);
  }
}
