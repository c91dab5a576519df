package uk.gov.ppo.docket.casework;

/**
 * A question as it was found.
 *
 * @param number our own number, from 1
 * @param label the number as the requester wrote it, empty for none
 * @param text its words
 * @param start where it begins in the request's text
 * @param end where it ends
 * @param context the stem and shared context that govern it, empty for none
 */
public record NewQuestion(
    int number, String label, String text, int start, int end, String context) {}
