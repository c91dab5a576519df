package uk.gov.ppo.docket.questions;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import uk.gov.ppo.docket.questions.wording.Asking;

/** The questions found so far, and what governs those to come. */
final class Findings {
  /**
   * So many stretches of context a question keeps: more help nobody, and a letter that is all scope
   * must not cost the square of its length.
   */
  static final int MOST_CONTEXT = 24;

  private final String text;
  private final List<Asked> asked = new ArrayList<>();
  private final List<Span> standing = new ArrayList<>();
  private final List<Span> afterwards = new ArrayList<>();

  /** A question, still growing. */
  private static final class Asked {
    private final String label;
    private final List<Span> context;
    private Span span;

    Asked(String label, Span span, List<Span> context) {
      this.label = label;
      this.span = span;
      this.context = context;
    }
  }

  Findings(String text) {
    this.text = text;
  }

  void add(String label, Span span, List<Span> context) {
    Span trimmed = span.trimmed(text);
    if (!trimmed.isEmpty()) {
      asked.add(new Asked(label, trimmed, List.copyOf(context)));
    }
  }

  /** The last question's words. */
  Span last() {
    return asked.get(asked.size() - 1).span;
  }

  /** Takes the last question back. */
  void dropLast() {
    asked.remove(asked.size() - 1);
  }

  /** Makes the last question reach to the end of a stretch. */
  void extendTo(Span span) {
    Asked last = asked.get(asked.size() - 1);
    last.span = last.span.to(span).trimmed(text);
  }

  /** Notes what governs every question from here on. */
  void govern(Span span) {
    addUpTo(MOST_CONTEXT, standing, span);
  }

  /** Notes what governs every question of the request, those before it too. */
  void governAll(Span span) {
    addUpTo(MOST_CONTEXT, afterwards, span);
  }

  private static void addUpTo(int most, List<Span> spans, Span span) {
    if (spans.size() < most) {
      spans.add(span);
    }
  }

  List<Span> standing() {
    return standing;
  }

  List<FoundQuestion> numbered() {
    List<FoundQuestion> numbered = new ArrayList<>();
    for (Asked one : asked) {
      Set<Span> context = new LinkedHashSet<>(one.context);
      context.addAll(afterwards);
      String words = one.span.in(text);
      numbered.add(
          new FoundQuestion(
              numbered.size() + 1,
              one.label,
              words,
              one.span,
              stemIn(one.context),
              List.copyOf(context),
              List.of()));
    }
    return numbered;
  }

  /** The nearest words of a context that a completion needs: {@code How many potholes were:}. */
  private Span stemIn(List<Span> context) {
    return context.reversed().stream()
        .filter(span -> Asking.endsOpen(text, span))
        .findFirst()
        .orElse(new Span(0, 0));
  }
}
