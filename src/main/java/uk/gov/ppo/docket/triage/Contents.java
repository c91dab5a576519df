package uk.gov.ppo.docket.triage;

import java.util.List;
import java.util.Optional;
import uk.gov.ppo.docket.mail.Message;

/** Whether we could read what was written. */
final class Contents {
  private Contents() {}

  static Optional<String> notWhollyRead(Circumstances seen) {
    List<String> problems = seen.message().problems();
    if (!problems.isEmpty()) {
      return Optional.of(String.join("; ", problems));
    }
    return isEncrypted(seen.message())
        ? Optional.of("the message is encrypted: " + seen.message().type())
        : Optional.empty();
  }

  /** RFC 3156 (OpenPGP) and RFC 8551 (S/MIME, where signed-data can be read by anyone). */
  private static boolean isEncrypted(Message message) {
    boolean sealed = message.type().matches("application/(x-)?pkcs7-mime");
    boolean signed = message.typeParameter("smime-type").orElse("").equalsIgnoreCase("signed-data");
    return message.type().equals("multipart/encrypted") || (sealed && !signed);
  }

  /** The last row applies to everything. */
  static Optional<String> anything(Circumstances seen) {
    return Optional.of("");
  }
}
