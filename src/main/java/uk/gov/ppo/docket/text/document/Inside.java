package uk.gov.ppo.docket.text.document;

/**
 * A file that was inside another, as in an Outlook message.
 *
 * @param name its file name, empty when it has none
 * @param type the media type it was declared as, empty when none was
 * @param content its bytes
 */
public record Inside(String name, String type, byte[] content) {}
