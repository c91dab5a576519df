package uk.gov.ppo.docket.casework;

/**
 * Something an officer should know of a request beside its questions. It is for officers only: no
 * letter shows it.
 *
 * @param start index of the first char it is about in the request's words
 * @param end index after the last; the same as the start where it is about the whole request
 * @param words what stands there, as written; empty where it is about the whole request
 * @param note what to know: what is right instead, or why it is not clear
 * @param suggestion what might be asked of the requester; empty where nothing need be
 */
public record RequestNote(
    RequestNoteKind kind, int start, int end, String words, String note, String suggestion) {}
