package uk.gov.ppo.docket.mail;

/**
 * A message identifier (RFC 5322 section 3.6.4).
 *
 * @param value the identifier without its angle brackets
 */
public record MessageId(String value) {
  /** The identifier as it stands in a header field, in angle brackets. */
  public String inBrackets() {
    return "<" + value + ">";
  }
}
