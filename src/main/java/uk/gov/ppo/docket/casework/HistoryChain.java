package uk.gov.ppo.docket.casework;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * Ties the lines of a case's history together: each carries a digest of itself and of the line
 * before it (Haber and Stornetta, How to Time-Stamp a Digital Document, 1991).
 */
final class HistoryChain {
  private HistoryChain() {}

  /** SHA-256 of the previous line's digest, the case and every field, each with its length. */
  static String hash(String previous, long caseId, HistoryEntry entry) {
    MessageDigest sha256 = sha256();
    List.of(
            previous,
            String.valueOf(caseId),
            String.valueOf(entry.at().toEpochMilli()),
            entry.who(),
            entry.actingAs(),
            entry.what(),
            entry.from(),
            entry.to(),
            entry.message())
        .forEach(field -> add(sha256, field));
    return HexFormat.of().formatHex(sha256.digest());
  }

  // the length first: no two lists of fields give the same bytes
  static void add(MessageDigest sha256, String field) {
    byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
    sha256.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
    sha256.update(bytes);
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible); // every Java platform has SHA-256
    }
  }
}
