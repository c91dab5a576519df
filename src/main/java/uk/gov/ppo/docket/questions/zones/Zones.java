package uk.gov.ppo.docket.questions.zones;

import java.util.ArrayList;
import java.util.List;
import uk.gov.ppo.docket.questions.Span;

/**
 * What of a request may ask. In a long one, argument, complaint and words about the reply are set
 * apart from what is asked, and so are titles; a short one is left as it is.
 *
 * @param text as long as the request, char for char, blank where it does not ask
 * @param isLong whether that was done
 * @param restated where the request says over again what it asks
 */
public record Zones(String text, boolean isLong, List<Span> restated) {
  /** In words: people who write by hand are seldom longer. */
  private static final int LONG = 600;

  /** So many chars taken out of a question part it. */
  private static final int GAP = 30;

  public static Zones of(String request) {
    return isLong(request) ? sectioned(request) : whole(request);
  }

  /** A request of which every word may ask. */
  public static Zones whole(String request) {
    return new Zones(request, false, List.of());
  }

  private static Zones sectioned(String request) {
    String plain = Markup.without(request);
    List<Section> sections = Section.inKinds(request, plain);
    Weeding weeding = new Weeding(plain);
    sections.forEach(weeding::weed);
    String left = weeding.left();
    return new Zones(
        Codes.asNumbers(left, TextLine.of(left)), true, Restatements.in(plain, sections));
  }

  /**
   * The parts of a stretch that nothing was taken out between, in order; one, where nothing was.
   *
   * @param request the request as it was
   */
  public List<Span> parts(String request, Span span) {
    List<Span> parts = new ArrayList<>();
    int start = span.start();
    int gone = 0;
    for (int i = span.start(); isLong && i < span.end(); i++) {
      boolean kept = text.charAt(i) != ' ' && text.charAt(i) != '\n';
      gone = kept ? 0 : gone + (Character.isWhitespace(request.charAt(i)) ? 0 : 1);
      if (gone == GAP) {
        parts.add(new Span(start, i).trimmed(text));
      }
      start = gone >= GAP ? i + 1 : start;
    }
    parts.add(new Span(start, span.end()).trimmed(text));
    return parts.stream().filter(part -> !part.isEmpty()).toList();
  }

  private static boolean isLong(String text) {
    int words = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length() && words < LONG; i++) {
      boolean letter = Character.isLetterOrDigit(text.charAt(i));
      words += letter && !inWord ? 1 : 0;
      inWord = letter;
    }
    return words >= LONG;
  }

  /** Whether a stretch says over again what was asked. */
  public boolean isRestated(Span span) {
    return restated.stream().anyMatch(r -> r.start() <= span.start() && span.end() <= r.end());
  }
}
