package uk.gov.ppo.docket.questions.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.gov.ppo.docket.questions.Span;
import uk.gov.ppo.docket.questions.layout.Pieces.Candidate;
import uk.gov.ppo.docket.questions.wording.Asking;
import uk.gov.ppo.docket.questions.wording.Words;

/**
 * Tells markers from what only looks like one ({@code question 4.}, {@code section 40(2)},
 * initials) by whether they count: in the middle of a line {@code 2)} is a marker only after {@code
 * 1)}, and {@code 1)} only before {@code 2)}.
 */
final class MarkerSequence {
  /** No list begins further than this from its second item. */
  private static final int NEXT_WITHIN = 4000;

  /** So many chars hold the first words of an item. */
  private static final int FIRST_WORDS = 80;

  private static final Set<String> REFERRING =
      Set.of(
          "section",
          "sections",
          "part",
          "question",
          "questions",
          "article",
          "q",
          "no",
          "number",
          "item",
          "items",
          "point",
          "points",
          "schedule",
          "page",
          "paragraph",
          "s",
          "regulation",
          "annex",
          "appendix",
          "band",
          "grade",
          "tier",
          "level");

  /** Nobody types as much without a line break. */
  private static final int LONG_LINE = 300;

  private final String text;
  private final List<Candidate> candidates;
  private final int[] nextOfFamily;

  /** Whether all stands on one long line: its breaks were lost, and nothing begins a line. */
  private final boolean oneLine;

  private final Map<String, Run> runs = new HashMap<>();

  /** The last accepted marker of a family. */
  private record Run(int ordinal, int roman, boolean within) {}

  MarkerSequence(String text, List<Candidate> candidates) {
    this.text = text;
    this.candidates = candidates;
    this.nextOfFamily = nextOfFamily(candidates);
    this.oneLine =
        candidates.stream().mapToInt(Candidate::line).distinct().count() == 1
            && text.length() > LONG_LINE;
  }

  private static int[] nextOfFamily(List<Candidate> candidates) {
    int[] next = new int[candidates.size()];
    Map<String, Integer> seen = new HashMap<>();
    for (int i = candidates.size() - 1; i >= 0; i--) {
      next[i] = seen.getOrDefault(candidates.get(i).marker().family(), -1);
      seen.put(candidates.get(i).marker().family(), i);
    }
    return next;
  }

  List<Candidate> accepted() {
    List<Candidate> accepted = new ArrayList<>();
    int skipTo = -1;
    for (int i = 0; i < candidates.size(); i++) {
      Candidate candidate = candidates.get(i);
      if (i <= skipTo) {
        continue;
      }
      int options = endOfOptions(i);
      if (options > i) {
        skipTo = options;
      } else if (isMarker(i)) {
        accepted.add(candidate);
        Marker m = candidate.marker();
        countOuter(m, !candidate.leading());
        runs.put(runOf(m), new Run(m.ordinal(), m.roman(), oneLine || !candidate.leading()));
      }
    }
    return accepted;
  }

  /** {@code (i)} below {@code (b)} counts by itself, though it looks like the letter after (h). */
  private String runOf(Marker marker) {
    Run letters = runs.get(marker.family());
    boolean goesOn = letters != null && isNext(letters.ordinal(), 0, marker);
    return marker.roman() == 0 || goesOn ? marker.family() : marker.family() + " roman";
  }

  /** {@code 2a)} stands for {@code 2.}: the next may be {@code 3.} */
  private void countOuter(Marker marker, boolean within) {
    if (marker.outerNumber() > 0) {
      runs.put("n.", new Run(marker.outerNumber(), 0, within));
      runs.put("n)", new Run(marker.outerNumber(), 0, within));
    }
  }

  private boolean isMarker(int i) {
    Candidate candidate = candidates.get(i);
    Marker marker = candidate.marker();
    if (marker.isBullet()) {
      return candidate.leading() || hasBulletBeside(i);
    }
    if (marker.family().equals(CodeMarkers.PART)) {
      Run whole = runs.get(CodeMarkers.WHOLE);
      return whole != null && whole.ordinal() == marker.ordinal();
    }
    if (marker.family().equals(LetterMarkers.OPEN)) {
      return candidate.leading() && (follows(marker) || precedesNext(i));
    }
    if (marker.family().equals(NumberMarkers.OPEN)) {
      boolean counts = follows(marker) || precedesNext(i) || countsOn(marker);
      return counts && (candidate.leading() || opensItem(marker));
    }
    if (LooseMarkers.isLoose(marker.family())) {
      boolean counts = follows(marker) || precedesNext(i) || countsOn(marker);
      return counts && (candidate.leading() || opensItem(marker));
    }
    if (candidate.leading()) {
      return !isDoubtful(marker) || follows(marker) || precedesNext(i) || first(marker);
    }
    if (marker.family().endsWith(":") || isReferredTo(marker)) {
      return false;
    }
    return follows(marker) ? isStop(marker) : first(marker) && precedesNext(i);
  }

  /** {@code 5 Which} after {@code 5.} or {@code 4.} */
  private boolean countsOn(Marker marker) {
    return countsOn(marker, runs.get("n.")) || countsOn(marker, runs.get("n)"));
  }

  private static boolean countsOn(Marker marker, @Nullable Run run) {
    return run != null
        && marker.isNumber()
        && marker.ordinal() > 1
        && (marker.ordinal() == run.ordinal() || marker.ordinal() == run.ordinal() + 1);
  }

  /** {@code 3 How many} begins an item; {@code 3 Figures} only after a full stop. */
  private boolean opensItem(Marker marker) {
    Words words = wordsAfter(marker);
    return Asking.isInterrogative(words)
        || (".?!:;".indexOf(charBefore(marker)) >= 0 && Asking.beginsItem(words));
  }

  private Words wordsAfter(Marker marker) {
    int end = Math.min(text.length(), marker.textStart() + FIRST_WORDS);
    return Words.in(text, new Span(marker.textStart(), end));
  }

  /**
   * Letters with a full stop or colon are also initials, {@code A. Smith}; a number of two levels
   * before a small letter is also an amount, {@code 2.5 million}.
   */
  private boolean isDoubtful(Marker marker) {
    boolean initial = marker.isLetter() && !marker.family().endsWith(")");
    boolean levels = marker.family().startsWith("n") && marker.family().length() > 2;
    return initial
        || (levels
            && marker.textStart() < text.length()
            && Character.isLowerCase(text.charAt(marker.textStart())));
  }

  private static boolean first(Marker marker) {
    return marker.ordinal() == 1 || marker.roman() == 1;
  }

  /** Two bullets of a kind on a line are bullets; one alone is a footnote's star. */
  private boolean hasBulletBeside(int i) {
    boolean dash = candidates.get(i).marker().family().equals("-");
    boolean ofLetter = candidates.get(i).marker().family().equals("o");
    return (!dash || mayBeginItem(i, i + 1) || mayBeginItem(i, i - 1))
        && ((nextOfFamily[i] >= 0 && isBeside(i, nextOfFamily[i], dash))
            || (i > 0 && isBeside(i, i - 1, dash) && sameFamily(i, i - 1))
            || (i > 1 && ofLetter && sameLine(i, i - 2) && sameFamily(i, i - 2)));
  }

  private boolean isBeside(int i, int j, boolean dash) {
    return sameLine(i, j) && (!dash || mayBeginItem(j, i));
  }

  /** A dash in mid-line joins words far more often than it begins an item. */
  private boolean mayBeginItem(int i, int other) {
    boolean next = Math.abs(i - other) == 1 && other >= 0 && other < candidates.size();
    return isAfterAnyOf(i, ":;.?")
        || (next
            && sameFamily(i, other)
            && Asking.beginsItem(wordsAfter(candidates.get(i).marker())));
  }

  private boolean sameLine(int i, int j) {
    return candidates.get(i).line() == candidates.get(j).line();
  }

  private boolean sameFamily(int i, int j) {
    return candidates.get(i).marker().family().equals(candidates.get(j).marker().family());
  }

  private boolean follows(Marker marker) {
    Run run = runs.get(runOf(marker));
    return run != null
        && (isNext(run.ordinal(), run.roman(), marker)
            || (marker.ordinal() == run.ordinal() && run.ordinal() > 1));
  }

  private static boolean isNext(int ordinal, int roman, Marker marker) {
    return (ordinal > 0 && marker.ordinal() == ordinal + 1)
        || (roman > 0 && marker.roman() == roman + 1);
  }

  private boolean precedesNext(int i) {
    int next = nextOfFamily[i];
    Marker marker = candidates.get(i).marker();
    return next >= 0
        && candidates.get(next).marker().start() - marker.start() < NEXT_WITHIN
        && isNext(marker.ordinal(), marker.roman(), candidates.get(next).marker());
  }

  /** In a list that keeps to line starts, a number in mid-line needs a stop before it. */
  private boolean isStop(Marker marker) {
    Run run = runs.get(runOf(marker));
    return (run != null && run.within())
        || ".?!:;,)\"”’".indexOf(charBefore(marker)) >= 0
        || marker.family().startsWith("(")
        || marker.family().equals("q")
        || Asking.beginsItem(wordsAfter(marker));
  }

  private boolean isReferredTo(Marker marker) {
    if (marker.family().startsWith("(")) {
      return false;
    }
    Words before = Words.in(text, new Span(Math.max(0, marker.start() - 12), marker.start()));
    boolean close = Character.isWhitespace(text.charAt(marker.start() - 1));
    int at = marker.start() - 1;
    while (at > 0 && Character.isWhitespace(text.charAt(at))) {
      at--;
    }
    return close
        && Character.isLetter(text.charAt(at))
        && REFERRING.contains(before.at(before.count() - 1));
  }

  /**
   * {@code Colour: 1. Red, 2. Blue} inside item 4 are options, though they count as the list does;
   * gives the place of the last of them, or the place given where there are none.
   */
  private int endOfOptions(int i) {
    Candidate candidate = candidates.get(i);
    Run run = runs.get(runOf(candidate.marker()));
    int next = nextOfFamily[i];
    if (candidate.marker().ordinal() != 1 || candidate.leading()) {
      return i;
    }
    if (next < 0 || !sameLine(i, next)) {
      return i;
    }
    boolean goesOn = run != null && run.ordinal() > 1 && (isAfterComma(next) || !run.within());
    if (!goesOn && !isAfterEither(candidate.marker())) {
      return i;
    }
    int last = next;
    while (nextOfFamily[last] >= 0
        && sameLine(i, nextOfFamily[last])
        && isAfterComma(nextOfFamily[last])) {
      last = nextOfFamily[last];
    }
    return last;
  }

  /** {@code Either a) the bands, or b) the salaries}. */
  private boolean isAfterEither(Marker marker) {
    return text.regionMatches(true, Math.max(0, marker.start() - 7), "either ", 0, 7);
  }

  private boolean isAfterComma(int i) {
    Marker marker = candidates.get(i).marker();
    boolean or = text.startsWith("or ", Math.max(0, marker.start() - 3));
    return !candidates.get(i).leading() && (or || charBefore(marker) == ',');
  }

  private boolean isAfterAnyOf(int i, String stops) {
    return stops.indexOf(charBefore(candidates.get(i).marker())) >= 0;
  }

  private char charBefore(Marker marker) {
    return MarkerReader.charBefore(text, marker.start());
  }
}
