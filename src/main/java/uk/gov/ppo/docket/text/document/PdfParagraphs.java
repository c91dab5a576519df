package uk.gov.ppo.docket.text.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts a PDF's paragraphs together again where it is safe: the line is nearly as long as the
 * longest, its sentence is unfinished, and what follows begins neither a list item nor a sentence.
 * A break too many costs a reader little; two items in one line lose a question.
 */
final class PdfParagraphs {
  /** A line shorter than this share of a full one was ended on purpose. */
  private static final double FULL = 0.6;

  private PdfParagraphs() {}

  static String rejoin(String text) {
    List<String> lines = text.lines().map(String::strip).toList();
    int full = fullLength(lines);
    List<String> joined = new ArrayList<>();
    int lastLength = 0;
    for (String line : lines) {
      String last = joined.isEmpty() ? "" : joined.getLast();
      if (lastLength >= full * FULL && goesOn(last, line)) {
        joined.set(joined.size() - 1, last + " " + line);
      } else if (!(line.isEmpty() && last.isEmpty())) {
        joined.add(line);
      }
      lastLength = line.length();
    }
    return String.join("\n", joined).strip();
  }

  /** The length nine lines in ten stay below: one odd line must not set the measure. */
  private static int fullLength(List<String> lines) {
    List<Integer> lengths = lines.stream().map(String::length).filter(n -> n > 0).sorted().toList();
    return lengths.isEmpty() ? 1 : lengths.get(lengths.size() * 9 / 10);
  }

  private static boolean goesOn(String last, String line) {
    if (last.isEmpty() || line.isEmpty() || ".?!:;".indexOf(last.charAt(last.length() - 1)) >= 0) {
      return false;
    }
    return Character.isLowerCase(line.charAt(0))
        ? !isItem(line)
        : last.endsWith(",") && !isItem(line);
  }

  /** {@code a)}, {@code iv.}, {@code o }: a label of up to four letters, or a bullet. */
  private static boolean isItem(String line) {
    int end = 0;
    while (end < line.length() && Character.isLetterOrDigit(line.charAt(end))) {
      end++;
    }
    boolean label =
        end > 0 && end <= 4 && end < line.length() && ".):".indexOf(line.charAt(end)) >= 0;
    return label || end == 0 || line.startsWith("o ");
  }
}
