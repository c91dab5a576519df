package uk.gov.ppo.docket.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import uk.gov.ppo.docket.mail.Mailbox;
import uk.gov.ppo.docket.mail.Message;
import uk.gov.ppo.docket.mail.Part;

/** SHA-256 digests that tell whether two messages are the same. */
final class Digest {
  private final MessageDigest sha256;

  private Digest() {
    try {
      sha256 = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible); // every Java platform has SHA-256
    }
  }

  static String of(byte[] raw) {
    Digest digest = new Digest();
    digest.add(raw);
    return digest.hex();
  }

  /** Of what its sender wrote, whichever way it travelled: From, Date, Subject, decoded leaves. */
  static String ofContent(Message message) {
    Digest digest = new Digest();
    message.from().stream().map(Mailbox::address).forEach(digest::add);
    message.header("Date").forEach(digest::add);
    digest.add(message.subject());
    message.parts().stream().map(Part::content).forEach(digest::add);
    return digest.hex();
  }

  /** Of words however they were spaced and wrapped; empty when there are none. */
  static String ofWords(String words) {
    String even = words.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    if (even.isEmpty()) {
      return "";
    }
    Digest digest = new Digest();
    digest.add(even);
    return digest.hex();
  }

  private void add(String text) {
    add(text.getBytes(StandardCharsets.UTF_8));
  }

  private void add(byte[] bytes) {
    sha256.update(bytes);
    sha256.update((byte) 0);
  }

  private String hex() {
    return HexFormat.of().formatHex(sha256.digest());
  }
}
