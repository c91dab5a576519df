package uk.gov.ppo.docket.mail;

import java.util.Map;

/**
 * One decoded leaf of a MIME tree (RFC 2045).
 *
 * @param type the media type in lower case, without parameters, {@code text/plain}
 * @param charset the declared charset, empty when none was declared
 * @param name the file name (RFC 2183, 2231), empty when there is none
 * @param disposition {@code inline}, {@code attachment} or empty
 * @param content the bytes after the transfer encoding was undone
 * @param parameters the Content-Type's parameters by lower-case name, such as {@code format}
 */
public record Part(
    String type,
    String charset,
    String name,
    String disposition,
    byte[] content,
    Map<String, String> parameters) {
  /** A part whose Content-Type says nothing more. */
  public Part(String type, String charset, String name, String disposition, byte[] content) {
    this(type, charset, name, disposition, content, Map.of());
  }
}
