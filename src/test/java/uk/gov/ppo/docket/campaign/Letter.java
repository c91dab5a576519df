package uk.gov.ppo.docket.campaign;

import java.nio.charset.StandardCharsets;

/**
 * A message somebody writes to the office, with what must become of it.
 *
 * @param number its number in this campaign; stands in the field X-Campaign-No
 * @param kind what it is
 * @param reversePath MAIL FROM; empty for the null reverse-path
 * @param mailbox the sender's mailbox (the part before the @), empty when nobody can be answered
 * @param messageId its Message-ID, with angle brackets
 * @param text the whole message, with CRLF at the end of each line
 */
record Letter(
    int number,
    LetterKind kind,
    String reversePath,
    String mailbox,
    String messageId,
    String text) {
  static final String NUMBER_FIELD = "X-Campaign-No";

  Expected expected() {
    return kind.expected();
  }

  byte[] bytes() {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
