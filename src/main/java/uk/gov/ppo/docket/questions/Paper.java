package uk.gov.ppo.docket.questions;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import uk.gov.ppo.docket.questions.wording.Words;
import uk.gov.ppo.docket.text.AttachmentText;

/**
 * What came with a message, as a place to look for questions in.
 *
 * @param name its file name
 * @param type its media type
 * @param text its words
 */
record Paper(String name, String type, String text) {
  /** Words of a file name by which senders' standing papers are known. */
  private static final Set<String> STANDING =
      Set.of(
          "terms",
          "privacy",
          "disclaimer",
          "confidentiality",
          "cookies",
          "logo",
          "signature",
          "invoice",
          "licence",
          "passport");

  /** How such papers begin. */
  private static final List<String> STANDING_TITLES =
      List.of(
          "privacy notice",
          "privacy policy",
          "terms and conditions",
          "terms of ",
          "disclaimer",
          "confidentiality",
          "hysbysiad preifatrwydd");

  /** Words of a file name by which a request is known. */
  private static final Set<String> REQUESTS =
      Set.of(
          "foi",
          "eir",
          "foia",
          "request",
          "requests",
          "question",
          "questions",
          "questionnaire",
          "survey",
          "cais",
          "cwestiynau",
          "holiadur");

  /** What only an authority writes: the paper is its answer, and its questions were answered. */
  private static final List<String> ANSWERING =
      List.of(
          "you asked",
          "thank you for your request",
          "thank you for your email",
          "our response",
          "response to your request",
          "we can confirm that",
          "i can confirm that",
          "your request has been considered",
          "diolch am eich cais");

  private static final List<String> REQUESTING =
      List.of(
          "freedom of information",
          "environmental information regulations",
          "rhyddid gwybodaeth",
          "please answer",
          "questionnaire",
          "holiadur");

  /** How far into a paper it has said what it is. */
  private static final int OPENING = 1000;

  static Paper of(AttachmentText attachment) {
    return new Paper(attachment.name(), attachment.type(), attachment.text().strip());
  }

  /** Whether it may ask anything: no report of a machine, no standing paper, nobody's answer. */
  boolean mayAsk() {
    boolean machine =
        type.startsWith("image/")
            || type.equals("text/calendar")
            || (type.startsWith("message/") && !type.equals("message/rfc822"));
    return !text.isBlank() && !machine && !isStanding() && !opens(ANSWERING);
  }

  private boolean isStanding() {
    String title = text.lines().findFirst().orElse("").strip().toLowerCase(Locale.ROOT);
    boolean named = isNamedWith(STANDING) || STANDING_TITLES.stream().anyMatch(title::startsWith);
    return named && !isNamedWith(REQUESTS);
  }

  /** Whether it presents itself as a request, so that nobody needs to be pointed to it. */
  boolean isRequest() {
    return isNamedWith(REQUESTS) || isSheet() || opens(REQUESTING);
  }

  /** The questions in it, placed in its own words. */
  List<FoundQuestion> questions() {
    return (isSheet() ? Request.inSheet(text) : Request.in(text)).questions();
  }

  private boolean isSheet() {
    return type.contains("spreadsheet") || type.contains("ms-excel") || type.equals("text/csv");
  }

  private boolean isNamedWith(Set<String> words) {
    return Words.of(name).countOf(words::contains) > 0;
  }

  private boolean opens(List<String> phrases) {
    String opening = text.substring(0, Math.min(OPENING, text.length())).toLowerCase(Locale.ROOT);
    return phrases.stream().anyMatch(opening::contains);
  }
}
