package uk.gov.ppo.docket.cli;

import java.time.LocalDate;
import java.util.Locale;
import uk.gov.ppo.docket.casework.RequestNote;
import uk.gov.ppo.docket.facets.Attribute;
import uk.gov.ppo.docket.facets.Facets;
import uk.gov.ppo.docket.facets.Period;
import uk.gov.ppo.docket.questions.FoundQuestion;
import uk.gov.ppo.docket.questions.Span;

/**
 * Places in a text as other languages count them: by code points, where Java counts chars. The two
 * differ behind every character beyond the Basic Multilingual Plane.
 */
final class CodePoints {
  private final String text;

  CodePoints(String text) {
    this.text = text;
  }

  int at(int index) {
    return text.codePointCount(0, index);
  }

  JsonLine of(Span span) {
    return JsonLine.of("start", at(span.start())).with("end", at(span.end()));
  }

  JsonLine of(RequestNote note) {
    return JsonLine.of("kind", note.kind().code())
        .with("start", at(note.start()))
        .with("end", at(note.end()))
        .with("text", note.words())
        .with("note", note.note());
  }

  /** A question with what it is about, {@code asked} on this day. */
  JsonLine of(FoundQuestion question, LocalDate asked) {
    Facets facets = Facets.of(question.text(), question.contextIn(text), asked);
    return JsonLine.of("number", question.number())
        .with("label", question.label())
        .with("text", question.text())
        .with("start", at(question.span().start()))
        .with("end", at(question.span().end()))
        .with("stem", question.stem().in(text).strip())
        .with("context", question.context().stream().map(this::of).toList())
        .with("alsoAt", question.alsoAt().stream().map(this::of).toList())
        .with("subject", facets.subject())
        .with("attributes", facets.attributes().stream().map(CodePoints::code).toList())
        .with("period", facets.period().map(CodePoints::of).orElse(null));
  }

  private static String code(Attribute attribute) {
    return attribute.name().toLowerCase(Locale.ROOT);
  }

  private static JsonLine of(Period period) {
    return JsonLine.of("from", period.from().toString())
        .with("to", period.to().toString())
        .with("words", period.words());
  }
}
