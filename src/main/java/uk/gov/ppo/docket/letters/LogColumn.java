package uk.gov.ppo.docket.letters;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a disclosure log says in a column, under the headings that authorities give it. */
enum LogColumn {
  ID("id", "pair id", "entry", "entry number"),
  REQUEST_ID(
      "request_id",
      "request id",
      "reference",
      "reference number",
      "ref",
      "ref no",
      "our reference",
      "case",
      "case reference",
      "request reference",
      "request number",
      "foi reference",
      "foi ref",
      "foi number",
      "foi no",
      "foi id",
      "foi",
      "reference no",
      "log number",
      "log no",
      "case number",
      "case no",
      "case ref",
      "case id",
      "request ref",
      "request no",
      "unique reference",
      "cyfeirnod"),
  AUTHORITY("authority", "public authority", "organisation", "organization", "body", "department"),
  DATE(
      "date",
      "date answered",
      "date of response",
      "response date",
      "date responded",
      "date closed",
      "date published",
      "response sent",
      "date of reply",
      "date sent",
      "date completed",
      "completed",
      "closed",
      "closed date",
      "publication date",
      "published",
      "year",
      "date received",
      "received date",
      "date of request",
      "received",
      "dyddiad"),
  REQUEST(
      "request",
      "request text",
      "full request",
      "request details",
      "details of request",
      "request description",
      "nature of request",
      "foi request",
      "cais"),
  QUESTION(
      "question",
      "questions",
      "question text",
      "information requested",
      "request summary",
      "summary of request",
      "summary",
      "subject",
      "title",
      "description",
      "question asked",
      "questions asked",
      "question(s)",
      "foi question",
      "you asked",
      "request subject",
      "subject of request",
      "request title",
      "topic",
      "cwestiwn"),
  ANSWER(
      "answer",
      "answers",
      "response",
      "reply",
      "response text",
      "our response",
      "information provided",
      "information disclosed",
      "our reply",
      "our answer",
      "response details",
      "response summary",
      "summary of response",
      "foi response",
      "full response",
      "details of response",
      "ateb",
      "ymateb"),
  OUTCOME(
      "outcome",
      "decision",
      "result",
      "response type",
      "status",
      "request outcome",
      "outcome of request",
      "foi outcome",
      "disclosure decision",
      "disclosed",
      "canlyniad"),
  SECTIONS(
      "sections",
      "section",
      "exemption",
      "exemptions",
      "exemptions applied",
      "exemption applied",
      "exemption(s)",
      "exemption(s) applied",
      "exemptions used",
      "exemptions/exceptions",
      "sections applied");

  private final List<String> headings;

  LogColumn(String... headings) {
    this.headings = List.of(headings);
  }

  /** The name of the field in JSON. */
  String key() {
    return headings.getFirst();
  }

  private boolean isCalled(String heading) {
    return headings.contains(heading) || headings.contains(heading.replace('_', ' '));
  }

  /** Where each column stands in a file; a column that is not there is empty in every row. */
  record Headers(Map<LogColumn, Integer> places) {
    String value(LogColumn column, List<String> row) {
      Integer place = places.get(column);
      return place == null || place >= row.size() ? "" : row.get(place);
    }
  }

  /**
   * Finds the columns; where none is called a question, the request is the question.
   *
   * @throws LetterUnreadable when there is neither
   */
  static Headers headers(String file, List<String> headings) {
    Headers headers = recognised(headings);
    if (!headers.places().containsKey(QUESTION)) {
      throw new LetterUnreadable(
          "%s line 1: no column for the question among %s; call one \"question\""
              .formatted(file, headings));
    }
    return headers;
  }

  /** The columns whose headings we know; perhaps none. */
  static Headers recognised(List<String> headings) {
    Map<LogColumn, Integer> places = new EnumMap<>(LogColumn.class);
    for (int i = 0; i < headings.size(); i++) {
      String heading =
          headings
              .get(i)
              .strip()
              .toLowerCase(Locale.ROOT)
              .replaceAll("[.:?*]", "")
              .replaceAll("\\s++", " ");
      for (LogColumn column : values()) {
        if (column.isCalled(heading)) {
          places.putIfAbsent(column, i);
        }
      }
    }
    Integer request = places.get(REQUEST);
    if (request != null) {
      places.putIfAbsent(QUESTION, request);
    }
    return new Headers(places);
  }
}
