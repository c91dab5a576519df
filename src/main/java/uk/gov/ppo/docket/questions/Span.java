package uk.gov.ppo.docket.questions;

/**
 * A stretch of the request's text.
 *
 * @param start index of the first char
 * @param end index after the last char
 */
public record Span(int start, int end) {}
