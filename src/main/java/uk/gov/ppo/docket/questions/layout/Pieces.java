package uk.gov.ppo.docket.questions.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import uk.gov.ppo.docket.questions.Span;
import uk.gov.ppo.docket.questions.wording.Scope;
import uk.gov.ppo.docket.questions.wording.Words;

/** Cuts lines into pieces at their list markers. */
final class Pieces {
  /** Bullets that are seldom bullets in the middle of a line. */
  private static final String COMMON = "o§~»>";

  private static final int MANY = 3;

  /** Nobody counts so far within lines; a line of nothing but markers would take for ever. */
  private static final int MOST = 10_000;

  private final String text;
  private final List<Candidate> candidates = new ArrayList<>();

  private Pieces(String text) {
    this.text = text;
  }

  /**
   * What may be a marker.
   *
   * @param line the place of its line
   * @param leading whether it begins the line, perhaps behind another marker
   * @param glued whether a letter stands right before it, as where line breaks were lost
   */
  record Candidate(Marker marker, int line, boolean leading, boolean glued) {}

  static List<Piece> of(String text, List<Line> lines) {
    Pieces pieces = new Pieces(text);
    for (int i = 0; i < lines.size(); i++) {
      pieces.collect(lines.get(i), i);
    }
    return pieces.cut(lines, new MarkerSequence(text, pieces.candidates).accepted());
  }

  private void collect(Line line, int index) {
    int before = candidates.size();
    collectFrom(line, index);
    List<Candidate> ofLine = candidates.subList(before, candidates.size());
    if (ofLine.stream().anyMatch(Candidate::glued)) {
      dropEndsOfWords(ofLine);
    }
    if (ofLine.size() > 1 && areOfPeriods(ofLine, line.span())) {
      ofLine.clear();
    }
  }

  /** A letter that closes a word must count on from one on its line, and another from it. */
  private static void dropEndsOfWords(List<Candidate> ofLine) {
    Map<String, Integer> next = new HashMap<>();
    Map<Candidate, Integer> nextOf = new IdentityHashMap<>();
    for (Candidate candidate : ofLine.reversed()) {
      nextOf.put(candidate, next.getOrDefault(candidate.marker().family(), 0));
      if (isCertain(candidate)) {
        next.put(candidate.marker().family(), candidate.marker().ordinal());
      }
    }
    Map<String, Integer> before = new HashMap<>();
    ofLine.removeIf(
        candidate -> {
          String family = candidate.marker().family();
          int last = before.getOrDefault(family, 0);
          if (isCertain(candidate)) {
            before.put(family, candidate.marker().ordinal());
          }
          return candidate.glued() && !counts(candidate, last, nextOf.getOrDefault(candidate, 0));
        });
  }

  private static boolean counts(Candidate glued, int before, int next) {
    int place = glued.marker().ordinal();
    boolean ends = isTight(glued) && place > 1 && (next == 0 || next == 1);
    return (place == 1 || before == place - 1) && (next == place + 1 || ends);
  }

  private static boolean isCertain(Candidate candidate) {
    return !candidate.glued() || isTight(candidate);
  }

  /** {@code in the parkb.How many}: no sentence ends so. */
  private static boolean isTight(Candidate glued) {
    return glued.marker().textStart() == glued.marker().start() + 2;
  }

  private static boolean isAt(Candidate other, Marker marker, int place, boolean behind) {
    return other.marker().family().equals(marker.family())
        && other.marker().ordinal() == place
        && other.marker().start() > marker.start() == behind;
  }

  /** {@code a) 2015/16 b) 2016/17}: the years of the question on the line above. */
  private boolean areOfPeriods(List<Candidate> ofLine, Span line) {
    for (int i = 0; i < ofLine.size(); i++) {
      Marker marker = ofLine.get(i).marker();
      int end = i + 1 < ofLine.size() ? ofLine.get(i + 1).marker().start() : line.end();
      boolean period =
          marker.textStart() < end
              && Scope.isPeriod(Words.in(text, new Span(marker.textStart(), end)));
      if (!period || !ofLine.getFirst().leading()) {
        return false;
      }
    }
    return true;
  }

  private void collectFrom(Line line, int index) {
    int at = afterQuote(line.span());
    int end = line.span().end();
    Marker marker = MarkerReader.any(text, at, end);
    // "1." may stand before "(a)" and that before "i)"; deeper nests on one line are noise.
    for (int depth = 0; depth < 3 && !marker.isNone(); depth++) {
      candidates.add(new Candidate(marker, index, true, false));
      at = marker.textStart();
      marker = MarkerReader.any(text, at, end);
    }
    String many = manyIn(line.span());
    for (at = at + 1; at < end && candidates.size() < MOST; at++) {
      if (mayBegin(at)) {
        marker = MarkerReader.any(text, at, end);
        if (!marker.isNone() && (!isCommonInProse(marker) || many.contains(marker.family()))) {
          candidates.add(new Candidate(marker, index, false, isGlued(at)));
        }
      }
    }
  }

  private int afterQuote(Span line) {
    char c = text.charAt(line.start());
    int at = c == '"' || c == '“' ? line.start() + 1 : afterEmphasis(line);
    return MarkerReader.skipSpace(text, at, line.end());
  }

  /** {@code **1.} and {@code ## 1.} are written by those who write for the web. */
  private int afterEmphasis(Span line) {
    int at = line.start();
    while (at < line.end() && "*_#".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    int words = MarkerReader.skipSpace(text, at, line.end());
    boolean twice = at - line.start() > 1 || text.charAt(line.start()) == '#';
    return twice && !MarkerReader.any(text, words, line.end()).isNone() ? words : line.start();
  }

  private boolean mayBegin(int at) {
    char before = text.charAt(at - 1);
    boolean behindWord =
        Character.isLowerCase(before) && (Character.isDigit(text.charAt(at)) || isGlued(at));
    return !Character.isWhitespace(text.charAt(at))
        && (behindWord || Character.isWhitespace(before) || ".?!:;,)\"”".indexOf(before) >= 0);
  }

  /** {@code in the parkb. How many}: the letter closes a word, and its stop or bracket follows. */
  private boolean isGlued(int at) {
    return at + 2 < text.length()
        && Character.isLowerCase(text.charAt(at))
        && Character.isLetter(text.charAt(at - 1))
        && ".)".indexOf(text.charAt(at + 1)) >= 0;
  }

  /** The letter o and the like stand in a sentence far more often than they begin an item. */
  private static boolean isCommonInProse(Marker marker) {
    return marker.isBullet() && (COMMON + "+").contains(marker.family());
  }

  /** What stands alone again and again on a line that lost its breaks is a bullet all the same. */
  private String manyIn(Span line) {
    int[] found = new int[COMMON.length()];
    for (int i = line.start(); i < line.end(); i++) {
      int bullet = COMMON.indexOf(text.charAt(i));
      boolean alone = i == line.start() || Character.isWhitespace(text.charAt(i - 1));
      if (bullet >= 0 && alone && isBeforeWord(i + 1, line.end())) {
        found[bullet]++;
      }
    }
    StringBuilder many = new StringBuilder();
    for (int i = 0; i < found.length; i++) {
      many.append(found[i] >= MANY ? COMMON.substring(i, i + 1) : "");
    }
    return many.toString();
  }

  private boolean isBeforeWord(int at, int end) {
    int next = MarkerReader.skipSpace(text, at, end);
    if (next == end || !Character.isLetter(text.charAt(next))) {
      return false;
    }
    return next > at || text.charAt(at - 1) != 'o' || Character.isUpperCase(text.charAt(next));
  }

  private List<Piece> cut(List<Line> lines, List<Candidate> accepted) {
    Map<Integer, List<Candidate>> byLine = new HashMap<>();
    accepted.forEach(c -> byLine.computeIfAbsent(c.line(), k -> new ArrayList<>()).add(c));
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      cut(lines.get(i), byLine.getOrDefault(i, List.of()), pieces);
    }
    return pieces;
  }

  private void cut(Line line, List<Candidate> markers, List<Piece> pieces) {
    int start = line.span().start();
    Marker marker = Marker.NONE;
    boolean first = true;
    for (Candidate next : markers) {
      if (next.marker().start() < start) {
        continue; // the dash of "1 - Network" is part of its number
      }
      Span words = new Span(start, next.marker().start()).trimmed(text);
      if (!marker.isNone() || hasWord(words)) {
        pieces.add(piece(line, marker, words, first));
        first = false;
      }
      marker = next.marker();
      start = marker.textStart();
    }
    pieces.add(piece(line, marker, new Span(start, line.span().end()).trimmed(text), first));
  }

  /** An opening quotation mark before the first marker is no line of its own. */
  private boolean hasWord(Span span) {
    return span.in(text).codePoints().anyMatch(Character::isLetterOrDigit);
  }

  private Piece piece(Line line, Marker marker, Span words, boolean first) {
    return new Piece(marker, words, line.indent(), first && line.afterBlank(), !first);
  }
}
