package uk.gov.ppo.docket.mail;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;

/**
 * Message identifiers nobody can guess: whoever quotes one has seen our message, so an answer to it
 * may be filed to its case.
 */
final class UnguessableId {
  private static final SecureRandom RANDOM = new SecureRandom();

  /** 128 bits, as a random UUID has. */
  private static final int BYTES = 16;

  private UnguessableId() {}

  static MessageId of(String domain) {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return new MessageId(
        "docket." + HexFormat.of().formatHex(bytes) + "@" + domain.toLowerCase(Locale.ROOT));
  }
}
