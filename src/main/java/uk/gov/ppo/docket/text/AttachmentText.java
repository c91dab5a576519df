package uk.gov.ppo.docket.text;

/**
 * An attachment in plain text.
 *
 * @param name its file name
 * @param type its media type as detected from the bytes
 * @param size its bytes
 * @param text its words, empty when there are none or they cannot be read
 */
public record AttachmentText(String name, String type, long size, String text) {}
