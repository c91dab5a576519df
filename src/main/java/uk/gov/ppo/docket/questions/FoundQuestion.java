package uk.gov.ppo.docket.questions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * One thing a request asks for: the smallest an officer would answer on its own line.
 *
 * @param number our own number, from 1
 * @param label the number as the requester wrote it ({@code 2}, {@code b)}), empty when there was
 *     none
 * @param text the words, without the list marker
 * @param span where the words stand in the request's text
 * @param stem the words it completes, {@code How many potholes were:}; empty where it stands alone
 * @param context stems, definitions and periods that govern it, the stem among them
 * @param alsoAt where the same is asked again, in order; none where it is asked once
 */
public record FoundQuestion(
    int number,
    String label,
    String text,
    Span span,
    Span stem,
    List<Span> context,
    List<Span> alsoAt) {
  /** The same question with its words as they stand in a text of the same length. */
  FoundQuestion in(String text) {
    return new FoundQuestion(number, label, span.in(text), span, stem, context, alsoAt);
  }

  /** The same question where its text is part of a longer one that has so many chars before it. */
  FoundQuestion moved(int by) {
    return new FoundQuestion(
        number,
        label,
        text,
        span.moved(by),
        stem.isEmpty() ? stem : stem.moved(by),
        context.stream().map(each -> each.moved(by)).toList(),
        alsoAt.stream().map(each -> each.moved(by)).toList());
  }

  /** The same question, asked once more at another place. */
  FoundQuestion alsoAskedAt(Span place) {
    List<Span> places = new ArrayList<>(alsoAt);
    places.add(place);
    return new FoundQuestion(number, label, text, span, stem, context, List.copyOf(places));
  }

  /** The same question under another number. */
  public FoundQuestion numbered(int other) {
    return new FoundQuestion(other, label, text, span, stem, context, alsoAt);
  }

  /** The same question at another stretch of the text; one that begins elsewhere has no label. */
  FoundQuestion at(Span other) {
    String kept = other.start() == span.start() ? label : "";
    return new FoundQuestion(number, kept, text, other, stem, context, alsoAt);
  }

  /** The same question, asked again at other places. */
  public FoundQuestion alsoAt(List<Span> places) {
    return new FoundQuestion(number, label, text, span, stem, context, places);
  }

  /** The words of its context in the order they stand, each word once; one entry a stretch. */
  public List<String> contextIn(String text) {
    List<Span> stretches = new ArrayList<>();
    context.stream()
        .sorted(Comparator.comparingInt(Span::start))
        .forEach(next -> join(stretches, next));
    return stretches.stream().map(span -> span.in(text).strip()).toList();
  }

  private static void join(List<Span> stretches, Span next) {
    if (!stretches.isEmpty() && next.start() <= stretches.getLast().end()) {
      stretches.addLast(stretches.removeLast().to(next));
    } else {
      stretches.add(next);
    }
  }
}
