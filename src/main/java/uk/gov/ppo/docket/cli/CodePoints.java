package uk.gov.ppo.docket.cli;

import java.util.List;
import uk.gov.ppo.docket.casework.RequestNote;
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

  JsonLine of(FoundQuestion question) {
    List<JsonLine> context = question.context().stream().map(this::of).toList();
    return JsonLine.of("number", question.number())
        .with("text", question.text())
        .with("start", at(question.span().start()))
        .with("end", at(question.span().end()))
        .with("context", context)
        .with("also_at", question.alsoAt().stream().map(this::of).toList());
  }
}
